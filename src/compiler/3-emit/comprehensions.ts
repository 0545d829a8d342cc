// Comprehensions run inside the code around them (PEP 709) unless an inner function holds on to their variables; then,
// and for generator expressions, they are functions that get the first iterator as their parameter `.0`.

import { CODE_COROUTINE, CODE_GENERATOR } from '#bytecode';
import type { Comprehension } from '../1-parse/ast.ts';
import type { ComprehensionNode } from '../2-analyze/scope.ts';
import { walk } from '../2-analyze/walk.ts';
import { type Emitter, Label } from './emitter.ts';
import { emitAwait, emitYield, type Target } from './expressions.ts';
import { FunctionDraft } from './function-draft.ts';
import { closureTuple, compileCode, qualifiedName, scopeOf } from './functions.ts';
import { type Iteration, nextItem, openIteration } from './loops.ts';

const NAMES = {
  ListComp: '<listcomp>',
  SetComp: '<setcomp>',
  DictComp: '<dictcomp>',
  GeneratorExp: '<genexpr>',
} as const;
const EMPTY = { ListComp: 'LIST', SetComp: 'SET', DictComp: 'DICT' } as const;

export function visitComprehension(e: Emitter, node: ComprehensionNode, target: Target): number {
  return scopeOf(e, node).inlined ? inline(e, node, target) : callFunction(e, node, target);
}

function inline(e: Emitter, node: ComprehensionNode, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const collection = e.scratch(result) ?? e.temporary();
  const done = new Label();
  e.op(EMPTY[node.kind as keyof typeof EMPTY], collection, 0, 0);
  // The first iterable belongs to the code outside.
  const first = openIteration(e, node.generators[0]!.iter, done, node.generators[0]!.is_async);
  const outer = e.scope;
  e.scope = scopeOf(e, node);
  e.inlined.push(new Map([...e.scope.bound].map((name) => [name, e.temporary()])));
  clearUnassigned(e, node);
  emitLoops(e, node, collection, first, done);
  e.inlined.pop();
  e.scope = outer;
  if (collection !== result) e.op('MOVE', result, collection);
  e.release(mark);
  return result;
}

/** Variables that are perhaps read before the comprehension assigns them must not hold what the register held before. */
function clearUnassigned(e: Emitter, node: ComprehensionNode): void {
  if (e.unassigned.size === 0) return;
  const variables = e.inlined.at(-1)!;
  const cleared = new Set<number>();
  walk(node, (inner) => {
    const register = inner.kind === 'Name' && e.unassigned.has(inner) ? variables.get(inner.id) : undefined;
    if (register !== undefined) cleared.add(register);
    return undefined;
  });
  for (const register of cleared) e.op('LOADS', register, 0);
}

/** All `for` and `if` clauses, and the element innermost. Control goes on behind. */
function emitLoops(
  e: Emitter,
  node: ComprehensionNode,
  collection: number | undefined,
  first: Iteration,
  done: Label,
): void {
  let exit = done;
  const tops: Label[] = [];
  node.generators.forEach((generator: Comprehension, i) => {
    const top = new Label();
    const iteration = i === 0 ? first : openIteration(e, generator.iter, exit, generator.is_async);
    const next = i === 0 ? done : exit;
    e.place(top);
    nextItem(e, iteration, generator.target, next);
    for (const test of generator.ifs) e.condition(test, top, false);
    tops.push(top);
    // What an inner loop does when it is at its end: the next round of this one.
    exit = top;
  });
  emitElement(e, node, collection);
  e.jump('JMP', tops.at(-1)!);
  e.place(done);
}

function emitElement(e: Emitter, node: ComprehensionNode, collection: number | undefined): void {
  const mark = e.mark();
  if (node.kind === 'DictComp') {
    const key = e.operand(node.key, [node.value]);
    e.op('DICTSET', collection!, key, e.expression(node.value));
  } else if (node.kind === 'GeneratorExp') {
    const result = e.temporary();
    emitYield(e, result, e.expression(node.elt));
  } else e.op(node.kind === 'ListComp' ? 'LISTAPPEND' : 'SETADD', collection!, e.expression(node.elt));
  e.release(mark);
}

function callFunction(e: Emitter, node: ComprehensionNode, target: Target): number {
  const mark = e.mark();
  const base = e.temporary();
  const scope = scopeOf(e, node);
  if (scope.free.size === 0) {
    const draft = new FunctionDraft();
    draft.code = compileComprehension(e, node);
    e.load({ type: 'function', unit: draft }, base);
  } else {
    for (let i = 0; i < 3; i++) e.temporary();
    const bits = closureTuple(e, scope, base + 3);
    e.asm.emit('MKFUNC', base, e.constant({ type: 'code', unit: compileComprehension(e, node) }), bits);
    e.release(base + 1);
  }
  openIteration(e, node.generators[0]!.iter, new Label(), node.generators[0]!.is_async, false);
  e.op('CALL', target ?? base, base, 1);
  if (scope.isAsync && node.kind !== 'GeneratorExp') emitAwait(e, target ?? base, target ?? base);
  e.release(mark);
  return target ?? e.temporary();
}

function compileComprehension(e: Emitter, node: ComprehensionNode) {
  const name = NAMES[node.kind];
  const head = { name, qualname: qualifiedName(e, name), firstLine: node.span.line };
  const counts = { positional: 1, positionalOnly: 1, keywordOnly: 0 };
  const isGenerator = node.kind === 'GeneratorExp';
  const flags = (isGenerator ? CODE_GENERATOR : 0) | (scopeOf(e, node).isAsync ? CODE_COROUTINE : 0);
  return compileCode(e, node, scopeOf(e, node), head, ['.0'], counts, flags, (inner) => {
    const collection = isGenerator ? undefined : inner.temporary();
    if (collection !== undefined) inner.op(EMPTY[node.kind as keyof typeof EMPTY], collection, 0, 0);
    emitLoops(
      inner,
      node,
      collection,
      { register: 0, isRange: false, isAsync: node.generators[0]!.is_async },
      new Label(),
    );
    if (collection === undefined) inner.op('RETNONE');
    else inner.op('RET', collection);
  });
}
