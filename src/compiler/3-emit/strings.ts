// f-strings: each field through FORMAT, the parts joined at once.

import type { FormattedValue, JoinedStr } from '../1-parse/ast.ts';
import type { Emitter } from './emitter.ts';
import type { Target } from './expressions.ts';

/** Parts that are put into registers at once. */
const STEP = 32;
const CONVERSION = { '-1': 0, 115: 1, 114: 2, 97: 3 } as const;

export function visitJoinedStr(e: Emitter, node: JoinedStr, target: Target): number {
  const { values } = node;
  if (values.length === 0) return e.load({ type: 'str', value: '' }, target);
  if (values.length === 1) return e.expression(values[0]!, target);
  const result = target ?? e.temporary();
  const mark = e.mark();
  const first = e.mark();
  let count = 0;
  values.forEach((value) => {
    if (count === STEP) {
      // Joined so far, to go on with one register.
      e.op('STRCAT', first, first, count);
      e.release(first + 1);
      count = 1;
    }
    e.expression(value, e.temporary());
    count++;
  });
  e.op('STRCAT', result, first, count);
  e.release(mark);
  return result;
}

export function visitFormattedValue(e: Emitter, node: FormattedValue, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const value = e.operand(node.value, node.format_spec ? [node.format_spec] : [], e.scratch(result));
  const spec = node.format_spec ? e.expression(node.format_spec) : e.load({ type: 'none' });
  e.op('FORMAT', result, value, spec, CONVERSION[`${node.conversion}`]);
  e.release(mark);
  return result;
}
