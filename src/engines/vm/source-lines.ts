// Puts source lines into tracebacks: images hold none. CPython prints each line without its indentation, and nothing
// where the line is blank or the file is not to be had. AWS's runtime formats the frames of `stackTrace` without columns,
// so no carets stand under them there.

/** Text of a Python file by its path in the deployment, or of the standard library; undefined where it is not known. */
export type SourceOf = (fileName: string) => string | undefined;

const ENTRY = /^ {2}File "(.*)", line (\d+), in .*\n$/;
const TRACE_START = '"stackTrace": [';
export const TASK_ROOT = '/var/task/';

/** Line `line` (from 1) as tracebacks show it, with its newline; empty for none. */
export function shownLine(source: string | undefined, line: number): string {
  const text = source?.split(/\r\n|\r|\n/)[line - 1]?.trim();
  return text ? `    ${text}\n` : '';
}

/** One element of `stackTrace`, or one `File` line of a traceback, with its source line behind it. */
export function entryWithSource(entry: string, sourceOf: SourceOf): string {
  const match = ENTRY.exec(entry);
  if (!match) return entry;
  const path = match[1]!;
  const fileName = path.startsWith(TASK_ROOT) ? path.slice(TASK_ROOT.length) : path;
  return entry + shownLine(sourceOf(fileName), Number(match[2]));
}

/** Lambda's error object, as the VM writes it, with source lines in its `stackTrace`. Everything else stays as it was. */
export function errorWithSource(errorJson: Uint8Array, sourceOf: SourceOf): Uint8Array {
  const text = new TextDecoder().decode(errorJson);
  const at = text.lastIndexOf(TRACE_START);
  if (at < 0) return errorJson;
  const { stackTrace } = JSON.parse(text) as { stackTrace: readonly string[] };
  const entries = stackTrace.map((entry) => JSON.stringify(entryWithSource(entry, sourceOf)));
  return new TextEncoder().encode(`${text.slice(0, at)}${TRACE_START}${entries.join(', ')}]}`);
}

/** A traceback as CPython prints it. `pathOf`: what stands for a file's name. */
export function tracebackWithSource(text: string, sourceOf: SourceOf, pathOf: (fileName: string) => string): string {
  return text.replace(/^ {2}File "(.*)", line \d+, in .*\n/gm, (entry, fileName: string) =>
    entryWithSource(entry, sourceOf).replace(`"${fileName}"`, () => `"${pathOf(fileName)}"`),
  );
}
