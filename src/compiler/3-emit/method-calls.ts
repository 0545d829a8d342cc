// Calls of methods with arguments that stand in registers already, for code that the compiler adds.

import type { Emitter } from './emitter.ts';

export function callMethod(e: Emitter, result: number, object: number, name: string, args: readonly number[]): void {
  const mark = e.mark();
  const base = e.temporary();
  e.op('MOVE', base, object);
  for (const argument of args) e.op('MOVE', e.temporary(), argument);
  e.op('CALLM', result, base, args.length, e.program.nameIndex(name));
  e.release(mark);
}
