// What a failed handler leaves in the log, and how a failed import is reported: as AWS's own Python runtime client does.

interface ErrorObject {
  readonly errorMessage?: string;
  readonly errorType?: string;
  readonly requestId?: string;
  readonly stackTrace?: readonly string[];
}

const NO_BREAK_SPACE = '\u00a0';

/** The log lines of an error: joined with CR and indented with no-break spaces, so that they stay one log event. */
export function errorLogText(errorJson: Uint8Array): string {
  const error = JSON.parse(new TextDecoder().decode(errorJson)) as ErrorObject;
  const type = error.errorType ? ` ${error.errorType}` : '';
  const message = error.errorMessage ? `${error.errorType ? ':' : ''} ${error.errorMessage}` : '';
  const trace = (error.stackTrace ?? []).flatMap((entry) => entry.replace(/\n$/, '').split('\n'));
  const indented = trace.map((line) => line.replace(/^ +/, (spaces) => NO_BREAK_SPACE.repeat(spaces.length)));
  return `${[`[ERROR]${type}${message}`, 'Traceback (most recent call last):', ...indented].join('\r')}\n`;
}

/** The answer where the module's top level raised: ImportError gets Lambda's own type and text. */
export function importErrorJson(errorJson: Uint8Array, handler: string): Uint8Array {
  const error = JSON.parse(new TextDecoder().decode(errorJson)) as ErrorObject;
  if (error.errorType !== 'ImportError' && error.errorType !== 'ModuleNotFoundError') return errorJson;
  const module = handler.slice(0, handler.lastIndexOf('.'));
  const message = JSON.stringify(`Unable to import module '${module}': ${error.errorMessage}`);
  // As Python's json writes it, with blanks.
  return Buffer.from(
    `{"errorMessage": ${message}, "errorType": "Runtime.ImportModuleError", "requestId": "", "stackTrace": []}`,
  );
}
