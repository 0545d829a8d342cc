// Going on after a mistake, so that one run tells several: the statement that is wrong is left out with the blocks and
// clauses that belong to it, and the next one of the same block is read.
// Invariant: the first mistake is told as if it were the only one; what follows from it is not told.

import type { Cursor } from './cursor.ts';
import { SyntaxFailure } from './failure.ts';

const FAILURES_MAX = 20;
/** Words that begin a clause of a statement that came before. */
const CLAUSES: ReadonlySet<string> = new Set(['else', 'elif', 'except', 'finally']);

/** Runs a rule for each statement until `isEnd`; keeps mistakes in `p.failures`. */
export function eachStatement(p: Cursor, isEnd: () => boolean, statement: () => void): void {
  while (!isEnd()) {
    const { place, indents, depth } = p;
    try {
      statement();
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure) || !p.recovers || isFinal(p, failure)) throw failure;
      p.failures.push(failure);
      p.depth = depth;
      skipStatement(p, place, indents, failure);
    }
  }
}

function isFinal(p: Cursor, failure: SyntaxFailure): boolean {
  if (p.failures.length + 1 >= FAILURES_MAX || p.isKind('end')) return true;
  return failure.code === 'nested-too-deep' || failure.message.endsWith(' was never closed');
}

function skipStatement(p: Cursor, start: number, indents: number, failure: SyntaxFailure): void {
  const misses = failure.code === 'indentation-error' && failure.message.startsWith('expected an indented block');
  if (!misses) skipLine(p);
  else if (p.place === start) p.next();
  while (p.indents > indents && !p.isKind('end')) p.next();
  skipBlock(p);
  while (CLAUSES.has(p.token.text)) {
    skipLine(p);
    skipBlock(p);
  }
}

function skipLine(p: Cursor): void {
  while (!p.isKind('newline') && !p.isKind('indent') && !p.isKind('end')) p.next();
  if (p.isKind('newline')) p.next();
}

/** The indented lines that follow. */
function skipBlock(p: Cursor): void {
  if (!p.isKind('indent')) return;
  const { indents } = p;
  do p.next();
  while (p.indents > indents && !p.isKind('end'));
}
