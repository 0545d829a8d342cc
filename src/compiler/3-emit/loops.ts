// for and while. A loop over range() counts in registers; every other one asks an iterator.

import { TYPE_NUMBER } from '#bytecode';
import type { Break, Continue, Expr, For, Stmt, While } from '../1-parse/ast.ts';
import { truthOf } from '../2-analyze/constant-folding.ts';
import { isEndless, leaves } from '../2-analyze/live-code.ts';
import { iterated } from './displays.ts';
import { type Emitter, Label } from './emitter.ts';
import { AWAIT_SOURCE, emitAwait, NEEDED } from './expressions.ts';
import { callMethod } from './method-calls.ts';
import { localRegister, staticValue } from './names.ts';
import { typeConstant } from './program.ts';

/** What a loop keeps in registers: an iterator, or start, stop and step of a range. */
export interface Iteration {
  readonly register: number;
  readonly isRange: boolean;
  /** `async for`: an async iterator. */
  readonly isAsync?: boolean;
}

/** Evaluates what is iterated over; `exit` is where to go when a range is empty. Without `counts` a range gets an iterator. */
export function openIteration(e: Emitter, iterable: Expr, exit: Label, isAsync = false, counts = true): Iteration {
  if (isAsync) return openAsyncIteration(e, iterable);
  const range = counts ? rangeArguments(e, iterable) : undefined;
  if (!range) {
    const register = e.temporary();
    e.op('GETITER', register, iterated(e, iterable, register));
    return { register, isRange: false };
  }
  const register = e.mark();
  for (const part of range) {
    const at = e.temporary();
    if (typeof part === 'number') e.load({ type: 'int', value: BigInt(part) }, at);
    else e.expression(part, at);
  }
  e.asm.line = iterable.span.line;
  e.jump('RANGEPREP', exit, register);
  return { register, isRange: true };
}

function openAsyncIteration(e: Emitter, iterable: Expr): Iteration {
  const register = e.temporary();
  const source = e.operand(iterable, [], register);
  e.op('NEEDS', source, NEEDED.asyncIterable);
  callMethod(e, register, source, '__aiter__', []);
  e.op('NEEDS', register, NEEDED.asyncIterator);
  return { register, isRange: false, isAsync: true };
}

/** Waits for the next item; StopAsyncIteration leads to `exit`. */
function nextAwaited(e: Emitter, iteration: Iteration, item: number, exit: Label): void {
  const mark = e.mark();
  const exception = e.temporary();
  const onException = new Label();
  const got = new Label();
  const region = e.asm.openRegion(onException, exception);
  const awaitable = e.temporary();
  callMethod(e, awaitable, iteration.register, '__anext__', []);
  emitAwait(e, awaitable, awaitable, AWAIT_SOURCE.next);
  e.asm.closeRegion(region);
  e.op('MOVE', item, awaitable);
  e.jump('JMP', got);
  e.place(onException);
  e.jump('JEXC', exit, exception, e.load(typeConstant('StopAsyncIteration')), 1);
  e.op('RERAISE', exception);
  e.place(got);
  e.release(mark);
}

/** start, stop, step when the expression calls the built-in range. */
function rangeArguments(e: Emitter, node: Expr): readonly (Expr | number)[] | undefined {
  if (node.kind !== 'Call' || node.keywords.length > 0) return undefined;
  const callee = staticValue(e, node.func);
  if (callee?.type !== 'type' || callee.number !== TYPE_NUMBER.get('range')) return undefined;
  const { args } = node;
  if (args.some((argument) => argument.kind === 'Starred')) return undefined;
  if (args.length === 1) return [0, args[0]!, 1];
  if (args.length === 2) return [...args, 1];
  return args.length === 3 ? args : undefined;
}

/** The next item into the target, or on to `exit`. */
export function nextItem(e: Emitter, iteration: Iteration, target: Expr, exit: Label): void {
  const mark = e.mark();
  const own = localRegister(e, target);
  const item = own ?? e.temporary();
  if (iteration.isAsync) nextAwaited(e, iteration, item, exit);
  else e.jump(iteration.isRange ? 'RANGENEXT' : 'FORITER', exit, item, iteration.register);
  if (own === undefined) e.store(target, item);
  e.release(mark);
}

export function visitFor(e: Emitter, node: For): void {
  const top = new Label();
  const done = new Label();
  const end = new Label();
  const iteration = openIteration(e, node.iter, done, node.is_async);
  e.asm.line = node.span.line;
  e.place(top);
  nextItem(e, iteration, node.target, done);
  e.within({ loop: { onBreak: end, onContinue: top }, regions: [] }, () => e.statements(node.body));
  if (!leaves(node.body)) e.jump('JMP', top);
  e.place(done);
  e.statements(node.orelse);
  e.place(end);
}

export function visitWhile(e: Emitter, node: While): void {
  const truth = truthOf(node.test);
  const end = new Label();
  if (truth === false) {
    e.statements(node.orelse);
    return;
  }
  const top = new Label();
  const test = new Label();
  // The test stands below the body: one jump a round.
  if (truth === undefined) e.jump('JMP', test);
  e.place(top);
  e.within({ loop: { onBreak: end, onContinue: test }, regions: [] }, () => e.statements(node.body));
  e.place(test);
  e.asm.line = node.span.line;
  if (truth === undefined) e.condition(node.test, top, true);
  else e.jump('JMP', top);
  if (isEndless(node)) return;
  if (truth === undefined) e.statements(node.orelse);
  e.place(end);
}

export function visitBreak(e: Emitter, node: Break | Continue): void {
  const depth = loopDepth(e);
  const loop = e.blocks[depth]!.loop!;
  e.leaveTo(depth + 1, () => {
    e.asm.line = node.span.line;
    e.jump('JMP', node.kind === 'Break' ? loop.onBreak : loop.onContinue);
  });
}

function loopDepth(e: Emitter): number {
  let depth = e.blocks.length - 1;
  while (!e.blocks[depth]!.loop) depth--;
  return depth;
}

/** Where the statement jumps to, when it is a `break` or `continue` that nothing has to be done for. */
export function plainJump(e: Emitter, body: readonly Stmt[]): Label | undefined {
  const [only] = body;
  if (body.length !== 1 || (only!.kind !== 'Break' && only!.kind !== 'Continue')) return undefined;
  const depth = loopDepth(e);
  if (e.blocks.slice(depth).some((block) => block.leave)) return undefined;
  const { onBreak, onContinue } = e.blocks[depth]!.loop!;
  return only!.kind === 'Break' ? onBreak : onContinue;
}
