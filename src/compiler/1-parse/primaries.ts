// What binds tighter than any operator: attributes, calls and subscripts behind an atom.

import { callArguments } from './arguments.ts';
import type { Expr } from './ast.ts';
import { atom } from './atoms.ts';
import { type Cursor, startsExpression } from './cursor.ts';
import type { Token } from './token.ts';

export function primary(p: Cursor): Expr {
  const start = p.token;
  let value = atom(p);
  for (;;) {
    switch (p.token.text) {
      case '.': {
        p.next();
        const attr = p.identifier();
        value = { kind: 'Attribute', value, attr, ctx: 'Load', span: p.spanFrom(start) };
        break;
      }
      case '(': {
        const { args, keywords } = callArguments(p);
        value = { kind: 'Call', func: value, args, keywords, span: p.spanFrom(start) };
        break;
      }
      case '[': {
        p.next();
        const slice = slices(p);
        p.expect(']');
        value = { kind: 'Subscript', value, slice, ctx: 'Load', span: p.spanFrom(start) };
        break;
      }
      default:
        return value;
    }
  }
}

/** Between the brackets of a subscript: one slice, or a Tuple if there is a comma or a star. */
export function slices(p: Cursor): Expr {
  const start = p.token;
  const first = sliceOrStarred(p);
  if (!p.at(',') && first.kind !== 'Starred') return first;
  const elts = [first];
  while (p.accept(',') && (startsExpression(p.token) || p.at('*') || p.at(':'))) elts.push(sliceOrStarred(p));
  return { kind: 'Tuple', elts, ctx: 'Load', span: p.spanFrom(start) };
}

function sliceOrStarred(p: Cursor): Expr {
  const start = p.token;
  if (p.accept('*')) {
    return { kind: 'Starred', value: p.rules.expression(p), ctx: 'Load', span: p.spanFrom(start) };
  }
  if (p.at(':')) return slice(p, start, null);
  const lower = p.rules.namedExpression(p);
  // The bound of a slice may not be `name := value` without brackets, the index may.
  return p.at(':') && !p.isBareNamed(lower) ? slice(p, start, lower) : lower;
}

function slice(p: Cursor, start: Token, lower: Expr | null): Expr {
  p.expect(':');
  const upper = startsExpression(p.token) ? p.rules.expression(p) : null;
  const step = p.accept(':') && startsExpression(p.token) ? p.rules.expression(p) : null;
  return { kind: 'Slice', lower, upper, step, span: p.spanFrom(start) };
}
