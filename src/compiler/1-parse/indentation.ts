// Which blocks open and close at the start of a line.
// A tab goes to the next multiple of 8; the same line is measured again with tabs of width 1, and if the two measures
// order the lines differently the indentation depends on the reader's tab width, which Python forbids (TabError).

import type { Span } from '../diagnostic.ts';
import { SyntaxFailure } from './failure.ts';
import { MAX_INDENT_DEPTH } from './token.ts';

const TAB_WIDTH = 8;

/** The white space that a line starts with. */
export interface Indent {
  column: number;
  /** The column if tabs had width 1. */
  narrowColumn: number;
  /** Offset of the first character that is no white space. */
  end: number;
  /** How many newlines were escaped by a backslash within the white space. */
  continuedLines: number;
}

export function scanIndent(text: string, start: number): Indent {
  let column = 0;
  let narrowColumn = 0;
  let end = start;
  let continuedLines = 0;
  // Python counts the first line of a continued indentation only.
  const step = (width: number) => {
    if (continuedLines > 0) return;
    column += width;
    narrowColumn++;
  };
  for (; ; end++) {
    const character = text[end];
    if (character === ' ') step(1);
    else if (character === '\t') step(TAB_WIDTH - (column % TAB_WIDTH));
    else if (character === '\f') {
      if (continuedLines === 0) column = narrowColumn = 0;
    } else if (character === '\\' && text[end + 1] === '\n' && end + 2 < text.length) {
      continuedLines++;
      end++;
    } else break;
  }
  return { column, narrowColumn, end, continuedLines };
}

type BlockChange = 'indent' | 'dedent';

/** The stack of open blocks. */
export class Indentation {
  private readonly stack = [{ column: 0, narrowColumn: 0 }];

  /** The tokens that a line with this indent starts with. */
  enter(indent: Indent, place: Span): BlockChange[] {
    const top = this.stack.at(-1)!;
    if (indent.column > top.column) return this.open(indent, place);
    const closed: BlockChange[] = [];
    while (this.stack.at(-1)!.column > indent.column) {
      this.stack.pop();
      closed.push('dedent');
    }
    if (this.stack.at(-1)!.column !== indent.column) {
      const message = 'unindent does not match any outer indentation level';
      throw new SyntaxFailure(message, place, 'indentation-error');
    }
    if (this.stack.at(-1)!.narrowColumn !== indent.narrowColumn) failTabs(place);
    return closed;
  }

  /** The dedents that the end of the file implies. */
  close(): BlockChange[] {
    return this.stack.splice(1).map(() => 'dedent');
  }

  private open(indent: Indent, place: Span): BlockChange[] {
    if (this.stack.length >= MAX_INDENT_DEPTH) {
      throw new SyntaxFailure('too many levels of indentation', place, 'indentation-error');
    }
    if (indent.narrowColumn <= this.stack.at(-1)!.narrowColumn) failTabs(place);
    this.stack.push(indent);
    return ['indent'];
  }
}

function failTabs(place: Span): never {
  throw new SyntaxFailure('inconsistent use of tabs and spaces in indentation', place, 'tab-error');
}
