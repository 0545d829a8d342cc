// Images of handlers written inside a test.

import { compile } from '#compiler';
import { standardLibrary } from '#library';

const stdlib = standardLibrary();

/** @param source of the module `m`, which defines `handler`. */
export function handlerImage(source: string): Uint8Array {
  const files = new Map([['m.py', new TextEncoder().encode(source)]]);
  const result = compile({ files, entry: { module: 'm', handler: 'handler' }, stdlib });
  if (!result.image) throw new Error(`does not compile: ${JSON.stringify(result.diagnostics)}`);
  return result.image;
}
