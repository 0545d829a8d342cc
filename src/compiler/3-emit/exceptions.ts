// try, raise, assert, with. A handler gets the exception in a register; EXCPUSH makes it the one being handled, EXCPOP
// takes that back on every way out. The body of `finally` is emitted once for each way out.

import type { Assert, ExceptHandler, Raise, Stmt, Try, With } from '../1-parse/ast.ts';
import { truthOf } from '../2-analyze/constant-folding.ts';
import { catchesAttributeError, catchesImportError } from '../2-analyze/import-guards.ts';
import { leaves } from '../2-analyze/live-code.ts';
import { type Emitter, Label } from './emitter.ts';
import { AWAIT_SOURCE, emitAwait, NEEDED } from './expressions.ts';
import { callMethod } from './method-calls.ts';
import { storeName, unbindName } from './names.ts';
import { typeConstant } from './program.ts';

export function visitTry(e: Emitter, node: Try): void {
  if (node.finalbody.length > 0) tryFinally(e, node);
  else tryExcept(e, node);
}

/** Registers of a handler: the exception, and what was being handled before. */
interface Handling {
  readonly exception: number;
  readonly saved: number;
}

function newHandling(e: Emitter): Handling {
  return { exception: e.temporary(), saved: e.temporary() };
}

function tryFinally(e: Emitter, node: Try): void {
  const handling = newHandling(e);
  const onException = new Label();
  const end = new Label();
  const region = e.asm.openRegion(onException, handling.exception);
  const leave = () => e.statements(node.finalbody);
  e.within({ leave, regions: [region] }, () => {
    if (node.handlers.length > 0) tryExcept(e, node);
    else e.statements(node.body);
  });
  e.asm.closeRegion(region);
  const inner = node.handlers.length > 0 ? [] : node.body;
  if (!leaves(inner)) {
    e.statements(node.finalbody);
    e.jump('JMP', end);
  }
  e.place(onException);
  handle(e, handling, () => e.statements(node.finalbody));
  e.op('RERAISE', handling.exception);
  e.place(end);
}

/**
 * Runs `body` while the exception is being handled; a new one that leaves it restores what was handled before.
 * `cleanUp` runs on every way out, after that.
 */
function handle(e: Emitter, handling: Handling, body: () => void, cleanUp: () => void = () => undefined): void {
  const { exception, saved } = handling;
  const onAnother = new Label();
  const end = new Label();
  const another = e.temporary();
  e.op('EXCPUSH', saved, exception);
  const region = e.asm.openRegion(onAnother, another);
  const leave = () => {
    e.op('EXCPOP', saved);
    cleanUp();
  };
  e.within({ leave, regions: [region] }, body);
  e.asm.closeRegion(region);
  leave();
  e.jump('JMP', end);
  e.place(onAnother);
  leave();
  e.op('RERAISE', another);
  e.place(end);
}

/** Whether a handler only gives up: such a program cannot do without what it tries, so that a refusal says more. */
function endsProgram(node: Try): boolean {
  return node.handlers.some(({ body }) => {
    const last = body.at(-1)!;
    const value = last.kind === 'Raise' ? last.exc : last.kind === 'Expr' ? last.value : null;
    const named = value?.kind === 'Call' ? value.func : value;
    if (named?.kind === 'Attribute') return value?.kind === 'Call' && named.attr === 'exit';
    return named?.kind === 'Name' && ['SystemExit', 'exit', 'quit'].includes(named.id);
  });
}

function tryExcept(e: Emitter, node: Try): void {
  const handling = newHandling(e);
  const { exception, saved } = handling;
  const onException = new Label();
  const end = new Label();
  const region = e.asm.openRegion(onException, exception);
  const guarded = (catchesImportError(node) || catchesAttributeError(node)) && !endsProgram(node);
  if (guarded) e.guards++;
  e.within({ regions: [region] }, () => e.statements(node.body));
  if (guarded) e.guards--;
  e.asm.closeRegion(region);
  if (!leaves(node.body)) e.statements(node.orelse);
  if (!leaves(node.body) && !leaves(node.orelse)) e.jump('JMP', end);
  e.place(onException);
  e.asm.line = node.handlers[0]!.span.line;
  const onAnother = new Label();
  const another = e.temporary();
  e.op('EXCPUSH', saved, exception);
  const inner = e.asm.openRegion(onAnother, another);
  const block = { leave: () => e.op('EXCPOP', saved), regions: [inner] };
  e.within(block, () => {
    for (const handler of node.handlers) visitHandler(e, handler, handling, end);
  });
  e.asm.closeRegion(inner);
  if (node.handlers.at(-1)!.type !== null) {
    e.op('EXCPOP', saved);
    e.op('RERAISE', exception);
  }
  e.place(onAnother);
  e.op('EXCPOP', saved);
  e.op('RERAISE', another);
  e.place(end);
}

/** One `except` clause; `end` is behind the whole statement. The region around restores what was handled. */
function visitHandler(e: Emitter, node: ExceptHandler, handling: Handling, end: Label): void {
  const next = new Label();
  const mark = e.mark();
  e.asm.line = node.span.line;
  if (node.type) e.jump('JEXC', next, handling.exception, e.expression(node.type), 0);
  e.release(mark);
  const { name } = node;
  if (name === null) {
    e.statements(node.body);
    if (!leaves(node.body)) e.leaveTo(e.blocks.length - 1, () => e.jump('JMP', end));
  } else {
    storeName(e, name, handling.exception);
    namedBody(e, node.body, name, end);
  }
  e.place(next);
  e.release(mark);
}

/** The name is gone after the body, however the body is left. */
function namedBody(e: Emitter, body: readonly Stmt[], name: string, end: Label): void {
  const another = e.temporary();
  const onAnother = new Label();
  const region = e.asm.openRegion(onAnother, another);
  e.within({ leave: () => unbindName(e, name), regions: [region] }, () => {
    e.statements(body);
    if (!leaves(body)) e.leaveTo(e.blocks.length - 2, () => e.jump('JMP', end));
  });
  e.asm.closeRegion(region);
  e.place(onAnother);
  unbindName(e, name);
  e.op('RERAISE', another);
}

export function visitRaise(e: Emitter, node: Raise): void {
  if (!node.exc) {
    e.op('RAISECUR');
    return;
  }
  const exception = e.operand(node.exc, node.cause ? [node.cause] : []);
  if (node.cause) e.op('RAISEFROM', exception, e.expression(node.cause));
  else e.op('RAISE', exception);
}

export function visitAssert(e: Emitter, node: Assert): void {
  if (truthOf(node.test) === true) return;
  const end = new Label();
  e.condition(node.test, end, true);
  const error = e.load(typeConstant('AssertionError'));
  if (node.msg) {
    e.expression(node.msg, e.temporary());
    e.op('CALL', error, error, 1);
  }
  e.op('RAISE', error);
  e.place(end);
}

export function visitWith(e: Emitter, node: With): void {
  withItems(e, node, 0);
}

/** `with a, b: …` is `with a: with b: …`. */
function withItems(e: Emitter, node: With, index: number): void {
  const item = node.items[index];
  if (!item) {
    e.statements(node.body);
    return;
  }
  const { line } = item.context_expr.span;
  e.asm.line = line;
  const manager = e.expression(item.context_expr, e.temporary());
  const entered = e.temporary();
  e.op('NEEDS', manager, node.is_async ? NEEDED.asyncContext : NEEDED.context);
  callManager(e, node, entered, manager, '__enter__', []);
  const handling = newHandling(e);
  const onException = new Label();
  const end = new Label();
  const region = e.asm.openRegion(onException, handling.exception);
  const leave = () => {
    e.asm.line = line;
    exitPlainly(e, node, manager);
  };
  e.within({ leave, regions: [region] }, () => {
    if (item.optional_vars) e.store(item.optional_vars, entered);
    withItems(e, node, index + 1);
  });
  e.asm.closeRegion(region);
  leave();
  e.jump('JMP', end);
  e.place(onException);
  exitWithException(e, node, manager, handling, end);
  e.place(end);
}

/** `__enter__` and `__exit__`; of `async with`, `__aenter__` and `__aexit__`, and the answer is waited for. */
function callManager(
  e: Emitter,
  node: With,
  result: number,
  manager: number,
  name: '__enter__' | '__exit__',
  args: readonly number[],
): void {
  if (!node.is_async) {
    callMethod(e, result, manager, name, args);
    return;
  }
  const enters = name === '__enter__';
  callMethod(e, result, manager, enters ? '__aenter__' : '__aexit__', args);
  emitAwait(e, result, result, enters ? AWAIT_SOURCE.enter : AWAIT_SOURCE.exit);
}

function exitPlainly(e: Emitter, node: With, manager: number): void {
  const mark = e.mark();
  const none = e.load({ type: 'none' });
  callManager(e, node, e.temporary(), manager, '__exit__', [none, none, none]);
  e.release(mark);
}

/** `__exit__(type, exception, traceback)`: a true answer swallows the exception. */
function exitWithException(e: Emitter, node: With, manager: number, handling: Handling, end: Label): void {
  const { exception, saved } = handling;
  const onAnother = new Label();
  const swallow = new Label();
  const another = e.temporary();
  e.op('EXCPUSH', saved, exception);
  const region = e.asm.openRegion(onAnother, another);
  const answer = e.load(typeConstant('type'));
  e.op('MOVE', e.temporary(), exception);
  e.op('CALL', answer, answer, 1);
  const traceback = e.temporary();
  e.op('GETATTR', traceback, exception, 0, e.program.nameIndex('__traceback__'));
  callManager(e, node, answer, manager, '__exit__', [answer, exception, traceback]);
  e.jump('JT', swallow, answer);
  e.asm.closeRegion(region);
  e.op('EXCPOP', saved);
  e.op('RERAISE', exception);
  e.place(swallow);
  e.op('EXCPOP', saved);
  e.jump('JMP', end);
  e.place(onAnother);
  e.op('EXCPOP', saved);
  e.op('RERAISE', another);
}
