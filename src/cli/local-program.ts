// What `run` and `compile` share: from a path on the command line to the compiler's answer.

import { statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { AppError } from '#base';
import { type CompileResult, compile, type Diagnostic, formatDiagnostic } from '#compiler';
import { characterNames, STDLIB_FOLDER } from '#library';
import { SourceFolder } from './source-folder.ts';

export interface LocalProgram {
  /** Absolute path of what `files` is relative to. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly result: CompileResult;
}

/**
 * @param path a Python file, or with a handler also the folder of its modules
 * @param handler `module.function`; without it the file is a plain program
 * @param lines false: the image has no line tables, as those that a node sends to devices
 */
export function compileLocal(path: string, handler: string | undefined, lines = true): LocalProgram {
  const at = resolve(path);
  const info = statSync(at, { throwIfNoEntry: false });
  if (!info) throw new AppError('InvalidConfiguration', `${path} does not exist. Name a Python file.`);
  if (info.isDirectory() && handler === undefined) {
    throw new AppError(
      'InvalidConfiguration',
      `${path} is a folder. Name a file in it, or its handler with --handler.`,
    );
  }
  if (info.isFile() && extname(at) !== '.py') {
    throw new AppError('InvalidConfiguration', `${path} is no Python file (.py).`);
  }
  const folder = info.isDirectory() ? at : dirname(at);
  const files = new SourceFolder(folder);
  const entry = handler === undefined ? { module: basename(at, '.py') } : handlerEntry(handler);
  const stdlib = new SourceFolder(STDLIB_FOLDER);
  return { folder, files, result: compile({ files, entry, stdlib, characterNames, lines }) };
}

function handlerEntry(handler: string): { module: string; handler: string } {
  const dot = handler.lastIndexOf('.');
  if (dot <= 0) {
    throw new AppError('InvalidConfiguration', `The handler '${handler}' is not of the form module.function.`);
  }
  return { module: handler.slice(0, dot).replaceAll('/', '.'), handler: handler.slice(dot + 1) };
}

/** Diagnostics with their source lines. */
export function diagnosticsText(program: LocalProgram, diagnostics: readonly Diagnostic[]): string {
  const decoder = new TextDecoder();
  return diagnostics
    .map((diagnostic) => formatDiagnostic(diagnostic, decoder.decode(program.files.get(diagnostic.fileName))))
    .join('\n');
}
