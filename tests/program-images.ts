// Compiles the test programs into build/programs, where the native VM reads them.

import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile, formatDiagnostic } from '#compiler';
import { characterNames, standardLibrary } from '#library';
import { filesOf, type ProgramCase } from './program-cases.ts';

const root = path.resolve(import.meta.dirname, '..');

export interface CompiledProgram {
  readonly program: ProgramCase;
  readonly image?: Uint8Array;
  /** Of the image. */
  readonly file?: string;
  /** What the compiler refused. */
  readonly refused?: string;
}

export function compilePrograms(programs: readonly ProgramCase[]): readonly CompiledProgram[] {
  const folder = path.join(root, 'build/programs');
  mkdirSync(folder, { recursive: true });
  const stdlib = standardLibrary();
  return programs.map((program) => {
    const files = filesOf(program);
    const result = compile({ files, entry: { program: 'main.py' }, stdlib, characterNames });
    if (!result.image) {
      const texts = result.diagnostics.map((diagnostic) =>
        formatDiagnostic(diagnostic, Buffer.from(files.get(diagnostic.fileName) ?? []).toString()),
      );
      return { program, refused: texts.join('') };
    }
    const name = createHash('sha256').update(program.name).digest('hex').slice(0, 24);
    const file = path.join(folder, `${name}.img`);
    // Whole or not at all: other test files may be reading it.
    writeFileSync(`${file}.${process.pid}`, result.image);
    renameSync(`${file}.${process.pid}`, file);
    return { program, image: result.image, file };
  });
}
