// Puts source lines into tracebacks: images hold none. CPython prints each line without its indentation, and nothing
// where the line is blank or the file is not to be had. AWS's runtime formats the frames of `stackTrace` without columns,
// so no carets stand under them there.

import { readFileSync } from 'node:fs';

/** Text of a Python file by its path in the deployment; undefined where it has none of that name. */
export type SourceOf = (fileName: string) => string | undefined;

const ENTRY = /^ {2}File "(.*)", line (\d+), in .*\n(?! {4})/gm;
const TRACE_START = '"stackTrace": [';
const TASK_ROOT = '/var/task/';
const LIBRARY_ROOT = '/var/lang/lib/python3.12/';
const LIBRARY_FILE = /^(?:\w+\/)*\w+\.py$/;
const LIBRARY = new URL('../../../stdlib/', import.meta.url);

/** A traceback as CPython prints it. `pathOf`: what stands for a file's name. */
export function tracebackWithSource(text: string, sourceOf: SourceOf, pathOf: (fileName: string) => string): string {
  return text.replace(ENTRY, (entry, path: string, line: string) => {
    const fileName = path.startsWith(TASK_ROOT) ? path.slice(TASK_ROOT.length) : path;
    const own = sourceOf(fileName);
    const source = own ?? librarySource(fileName);
    const shownPath = own === undefined && source !== undefined ? LIBRARY_ROOT + fileName : pathOf(fileName);
    return entry.replace(`"${path}"`, () => `"${shownPath}"`) + shownLine(source, Number(line));
  });
}

/** A function's tracebacks among what it printed: files lie where AWS puts them. */
export function logWithSource(text: string, sourceOf: SourceOf): string {
  return tracebackWithSource(text, sourceOf, (fileName) => TASK_ROOT + fileName);
}

/** Lambda's error object, as the VM writes it, with source lines in its `stackTrace`. Everything else stays as it was. */
export function errorWithSource(errorJson: Uint8Array, sourceOf: SourceOf): Uint8Array {
  const text = new TextDecoder().decode(errorJson);
  const at = text.lastIndexOf(TRACE_START);
  if (at < 0) return errorJson;
  const { stackTrace } = JSON.parse(text) as { stackTrace: readonly string[] };
  const entries = stackTrace.map((entry) => JSON.stringify(logWithSource(entry, sourceOf)));
  return new TextEncoder().encode(`${text.slice(0, at)}${TRACE_START}${entries.join(', ')}]}`);
}

function shownLine(source: string | undefined, line: number): string {
  const text = source?.split(/\r\n|\r|\n/)[line - 1]?.trim();
  return text ? `    ${text}\n` : '';
}

function librarySource(fileName: string): string | undefined {
  if (!LIBRARY_FILE.test(fileName)) return undefined;
  try {
    return readFileSync(new URL(fileName, LIBRARY), 'utf8');
  } catch {
    return undefined;
  }
}
