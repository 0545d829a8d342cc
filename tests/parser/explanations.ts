// Why our parser and the local CPython may rightly disagree on a file.

import type { ParseResult } from '../../src/compiler/1-parse/index.ts';
import type { Verdict } from './oracle.ts';

/** The reason for a disagreement, or undefined if it is a mistake of ours until shown otherwise. */
export function explain(verdict: Verdict, parsed: ParseResult): string | undefined {
  const code = parsed.diagnostics?.[0]?.code;
  if (code === 'encoding-error')
    return 'an encoding other than UTF-8, ASCII and Latin-1: refused with a hint, by decision';
  if (code === 'unsupported-unicode-name')
    return '\\N{…} needs a table of Unicode names: refused with a hint, by decision';
  if (code === 'nested-too-deep') return 'a tree taller than MAX_TREE_HEIGHT: refused with a hint, by decision';
  if (verdict.message === 'encoding problem: utf8 with BOM')
    return 'with a byte order mark CPython knows only the spelling utf-8 of the cookie; we read utf8 as well';
  return undefined;
}
