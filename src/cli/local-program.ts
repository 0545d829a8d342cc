// What `run` and `compile` share: from a path on the command line to the compiler's answer.
// Invariant: a program is what CPython would run by that path: a file of any name, a folder with `__main__.py`, or `-`, the
// standard input. Its imports are found beside the file that a link leads to.

import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '#base';
import { type CompileResult, compile, type Diagnostic, type Entry, formatDiagnostic, formatPackages } from '#compiler';
import { characterNames, STDLIB_FOLDER } from '#library';
import { SourceFolder } from './source-folder.ts';

export interface LocalProgram {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly result: CompileResult;
  /** What CPython shows for a file in tracebacks: its whole path. */
  pathOf(fileName: string): string;
}

export interface LocalOptions {
  /** `module.function`; without it the path is a plain program. */
  readonly handler?: string | undefined;
  /** What follows the path, for `sys.argv`. */
  readonly programArguments?: readonly string[];
  /** false: the image has no line tables, as those that a node sends to devices. */
  readonly lines?: boolean;
}

/** Where files are read, and what of them is the entry. */
interface Place {
  readonly folder: string;
  readonly entry: Entry;
  /** The program itself, by the name that it has in `entry`. */
  readonly given: ReadonlyMap<string, Uint8Array>;
  readonly shown: ReadonlyMap<string, string>;
}

const STANDARD_INPUT = '-';
export const STANDARD_INPUT_NAME = '<stdin>';
/** What `sys.argv` is made of. */
const ARGUMENTS_FILE = '_arguments.py';

/** @param path a Python file, a folder, or `-` */
export function compileLocal(path: string, options: LocalOptions): LocalProgram {
  const { folder, entry, given, shown } = placeOf(path, options.handler);
  const files = new SourceFolder(folder, given);
  const list = JSON.stringify([path, ...(options.programArguments ?? [])]);
  const ownArguments = new Map([[ARGUMENTS_FILE, Buffer.from(`ARGUMENTS = ${list}\n`)]]);
  const stdlib = new SourceFolder(STDLIB_FOLDER, options.handler === undefined ? ownArguments : undefined);
  const result = compile({ files, entry, stdlib, characterNames, lines: options.lines ?? true });
  return { files, result, pathOf: (fileName) => shown.get(fileName) ?? join(folder, fileName) };
}

function placeOf(path: string, handler: string | undefined): Place {
  if (path === STANDARD_INPUT && handler === undefined) {
    return programPlace(process.cwd(), STANDARD_INPUT_NAME, readFileSync(0), STANDARD_INPUT_NAME);
  }
  const at = resolve(path);
  const info = statSync(at, { throwIfNoEntry: false });
  if (!info) throw new AppError('InvalidConfiguration', `${path} does not exist. Name a Python file.`);
  if (handler !== undefined) {
    const folder = info.isDirectory() ? at : dirname(at);
    return { folder, entry: handlerEntry(handler), given: new Map(), shown: new Map() };
  }
  if (info.isDirectory()) return folderPlace(path, at);
  return programPlace(dirname(realpathSync(at)), basename(at), readProgram(path, at), at);
}

function folderPlace(path: string, at: string): Place {
  const main = join(at, '__main__.py');
  if (!statSync(main, { throwIfNoEntry: false })?.isFile()) {
    const message = `${path} is a folder without __main__.py. Name a file in it, or its handler with --handler.`;
    throw new AppError('InvalidConfiguration', message);
  }
  return programPlace(at, '__main__.py', readProgram(main, main), main);
}

function programPlace(folder: string, name: string, source: Uint8Array, shown: string): Place {
  return { folder, entry: { program: name }, given: new Map([[name, source]]), shown: new Map([[name, shown]]) };
}

function readProgram(path: string, at: string): Uint8Array {
  try {
    return readFileSync(at);
  } catch (cause) {
    throw new AppError('InvalidConfiguration', `${path} cannot be read: ${(cause as Error).message}.`, { cause });
  }
}

function handlerEntry(handler: string): Entry {
  const dot = handler.lastIndexOf('.');
  if (dot <= 0) {
    throw new AppError('InvalidConfiguration', `The handler '${handler}' is not of the form module.function.`);
  }
  return { module: handler.slice(0, dot).replaceAll('/', '.'), handler: handler.slice(dot + 1) };
}

/** Diagnostics with their source lines; those of packages a line each. */
export function diagnosticsText(program: LocalProgram, diagnostics: readonly Diagnostic[]): string {
  const decoder = new TextDecoder();
  const own = diagnostics.filter((diagnostic) => diagnostic.package === undefined);
  const texts = own.map((diagnostic) =>
    formatDiagnostic(diagnostic, decoder.decode(program.files.get(diagnostic.fileName))),
  );
  return texts.join('\n') + formatPackages(diagnostics.filter((diagnostic) => diagnostic.package !== undefined));
}
