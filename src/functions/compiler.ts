// What functions need of the compiler; the composition root hands over the real one.

import type { BuiltImages } from './built-images.ts';

export interface CompileRequest {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly handler: string;
}

export type CompileOutcome =
  | { readonly ok: true; readonly built: BuiltImages }
  /** `message` holds every diagnostic with file, line, column, caret and reason. */
  | { readonly ok: false; readonly message: string };

export interface Compiler {
  /** Changes whenever an image made earlier could not be used any more: part of the cache key. */
  readonly imageAbi: string;
  compile(request: CompileRequest): Promise<CompileOutcome>;
}
