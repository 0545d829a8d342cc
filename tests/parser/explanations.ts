// Why our parser and the local CPython may rightly disagree on a file.

import type { ParseResult } from '../../src/compiler/1-parse/index.ts';

/** The reason for a disagreement, or undefined if it is a mistake of ours until shown otherwise. */
export function explain(parsed: ParseResult): string | undefined {
  const code = parsed.diagnostics?.[0]?.code;
  if (code === 'nested-too-deep') return 'a tree taller than MAX_TREE_HEIGHT: refused with a hint, by decision';
  return undefined;
}
