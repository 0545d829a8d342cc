// From a deployment's files to its images: compile, then run the modules' top level once and keep the heap. Devices get an
// image without line tables.

import { type ImageContent, makeLineMap, writeImage } from '#bytecode';
import { compile, type Diagnostic, formatDiagnostic } from '#compiler';
import { buildImage } from '#engines';
import type { CompileOutcome, CompileRequest } from '#functions';
import { characterNames } from '#library';

const DIAGNOSTICS_SHOWN_MAX = 10;

export async function deviceImage(
  { files, handler }: CompileRequest,
  stdlib: ReadonlyMap<string, Uint8Array>,
): Promise<CompileOutcome> {
  const dot = handler.lastIndexOf('.');
  if (dot < 1 || dot === handler.length - 1) {
    const text = `Runtime.MalformedHandlerName: Bad handler '${handler}': name it as MODULE.FUNCTION, for example handler.main for main in handler.py.`;
    return { ok: false, message: text };
  }
  const entry = { module: handler.slice(0, dot).replaceAll('/', '.'), handler: handler.slice(dot + 1) };
  const result = compile({ files, entry, stdlib, characterNames });
  if (result.diagnostics) return { ok: false, message: messageOf(result.diagnostics, files) };
  const { image } = await buildImage(result.image);
  const { image: deviceImage } = await buildImage(writeImage(result.content, { lines: false }));
  return { ok: true, built: { image, deviceImage, lineMap: lineMapOf(result.content, files, stdlib) } };
}

function lineMapOf(
  content: ImageContent,
  files: ReadonlyMap<string, Uint8Array>,
  stdlib: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  return makeLineMap(content, (name) => {
    const own = files.get(name);
    return { name, source: new TextDecoder().decode(own ?? stdlib.get(name)), own: own !== undefined };
  });
}

/** What each invocation would answer on AWS, which finds such mistakes no earlier; nothing where it would find none. */
function lambdaError(first: Diagnostic | undefined): string[] {
  const module = first?.fileName.replace(/\.py$/, '').replaceAll('/', '.');
  switch (first?.code) {
    case 'handler-not-found':
      return [`Runtime.HandlerNotFound: ${first.message}`];
    case 'module-not-found':
      return first.message.startsWith('Unable to import module')
        ? [`Runtime.ImportModuleError: ${first.message}`]
        : [`Runtime.ImportModuleError: Unable to import module '${module}': ${first.message}`];
    case 'syntax-error':
    case 'indentation-error':
    case 'tab-error': {
      const place = `(${first.fileName.replace(/^.*\//, '')}, line ${first.span.line})`;
      return [`Runtime.UserCodeSyntaxError: Syntax error in module '${module}': ${first.message} ${place}`];
    }
    default:
      return [];
  }
}

function messageOf(diagnostics: readonly Diagnostic[], files: ReadonlyMap<string, Uint8Array>): string {
  const shown = diagnostics.slice(0, DIAGNOSTICS_SHOWN_MAX).map((diagnostic) => {
    const source = files.get(diagnostic.fileName);
    return formatDiagnostic(diagnostic, source ? new TextDecoder().decode(source) : '');
  });
  const hidden = diagnostics.length - shown.length;
  return [...lambdaError(diagnostics[0]), ...shown, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join('\n');
}
