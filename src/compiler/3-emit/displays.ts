// Lists, tuples, sets and dicts written out. Long ones are built in steps, so that the number of registers stays small;
// runs of constants come from a constant tuple.

import type { Constant } from '#bytecode';
import type { Dict, Expr, List, SetDisplay, Tuple } from '../1-parse/ast.ts';
import { constantOf } from '../2-analyze/constant-folding.ts';
import { walk } from '../2-analyze/walk.ts';
import type { Emitter } from './emitter.ts';
import type { Target } from './expressions.ts';
import { staticValue } from './names.ts';

/** Elements that are put into registers at once. */
const STEP = 16;
/** Constants from which on a constant tuple is shorter than loading each. */
const CONSTANT_RUN = 4;

export function visitList(e: Emitter, node: List, target: Target): number {
  return buildSequence(e, node.elts, target, 'list');
}

export function visitTuple(e: Emitter, node: Tuple, target: Target): number {
  // `(KeyError, ValueError)`, `(int, float)`
  const items = node.elts.map((element) => constantOf(element) ?? staticValue(e, element));
  if (items.every((item) => item !== undefined)) return e.load({ type: 'tuple', items }, target);
  return buildSequence(e, node.elts, target, 'tuple');
}

/** Constants of a set display from which on CPython makes a frozenset of them when it compiles. */
const FROZEN_SET = 3;

/**
 * The order of a set tells how it was made, and CPython makes a display of constants in three steps: a frozenset, another
 * one from the items of the first (when equal constants are brought together), and the set itself from that one.
 */
export function visitSet(e: Emitter, node: SetDisplay, target: Target): number {
  if (node.elts.length < FROZEN_SET || !showsOrder(node)) return buildSequence(e, node.elts, target, 'set');
  const result = target ?? e.temporary();
  const mark = e.mark();
  const frozen = e.temporary();
  frozenDisplay(e, node, frozen);
  const set = e.scratch(result) ?? e.temporary();
  e.op('SET', set, 0, 0);
  e.op('SETUPDATE', set, frozen);
  if (set !== result) e.op('MOVE', result, set);
  e.release(mark);
  return result;
}

/** What a loop walks over; of a display of constants CPython walks over the frozenset itself. */
export function iterated(e: Emitter, node: Expr, target: number): number {
  if (node.kind !== 'Set' || !showsOrder(node)) return e.operand(node, [], target);
  const mark = e.mark();
  frozenDisplay(e, node, target);
  e.release(mark);
  return target;
}

function frozenDisplay(e: Emitter, node: SetDisplay, target: number): void {
  buildSequence(e, node.elts, target, 'set');
  const items = e.temporary();
  e.op('LIST', items, 0, 0);
  e.op('LISTEXTEND', items, target);
  e.op('SET', target, 0, 0);
  e.op('SETUPDATE', target, items);
}

/** All constants, and several whose hash is the same in every run, as that of a text is not. */
function showsOrder(node: SetDisplay): boolean {
  if (node.elts.some(holdsName)) return false;
  const constants = node.elts.map(constantOf);
  if (!constants.every((constant) => constant !== undefined)) return false;
  return constants.filter((constant) => constant.type !== 'str' && constant.type !== 'bytes').length > 1;
}

/** Whether CPython, which knows no names when it compiles, would not see a constant. */
function holdsName(node: Expr): boolean {
  let found = false;
  walk(node, (inner) => {
    if (inner.kind === 'Constant' && inner.replacesName) found = true;
    return !found;
  });
  return found;
}

type Sort = 'list' | 'tuple' | 'set';
const MAKE = { list: 'LIST', tuple: 'TUPLE', set: 'SET' } as const;

export function buildSequence(e: Emitter, elements: readonly Expr[], target: Target, sort: Sort): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const simple = elements.length <= STEP && !elements.some((element) => element.kind === 'Starred');
  if (simple && !(sort !== 'tuple' && allConstant(elements))) {
    e.op(MAKE[sort], result, elements.length > 0 ? e.run(elements) : 0, elements.length);
  } else {
    const collection = sort === 'tuple' ? e.temporary() : (e.scratch(result) ?? e.temporary());
    const form = sort === 'set' ? 'set' : 'list';
    e.op(MAKE[form], collection, 0, 0);
    extend(e, collection, elements, form);
    if (sort === 'tuple') e.op('LISTTUPLE', result, collection);
    else if (collection !== result) e.op('MOVE', result, collection);
  }
  e.release(mark);
  return result;
}

function allConstant(elements: readonly Expr[]): boolean {
  return elements.length >= CONSTANT_RUN && elements.every((element) => constantOf(element) !== undefined);
}

/** Adds elements, starred ones spread, to a list or set in a register. */
function extend(e: Emitter, collection: number, elements: readonly Expr[], form: 'list' | 'set'): void {
  const add = form === 'set' ? 'SETADD' : 'LISTAPPEND';
  const addAll = form === 'set' ? 'SETUPDATE' : 'LISTEXTEND';
  for (let i = 0; i < elements.length; ) {
    const mark = e.mark();
    const constants = constantRun(elements, i);
    const element = elements[i]!;
    if (constants.length >= CONSTANT_RUN) {
      e.op(addAll, collection, e.load({ type: 'tuple', items: constants }));
      i += constants.length;
    } else if (element.kind === 'Starred') {
      e.op(addAll, collection, e.expression(element.value));
      i++;
    } else {
      e.op(add, collection, e.expression(element));
      i++;
    }
    e.release(mark);
  }
}

function constantRun(elements: readonly Expr[], from: number): Constant[] {
  const run: Constant[] = [];
  for (let i = from; i < elements.length; i++) {
    const constant = constantOf(elements[i]!);
    if (!constant) break;
    run.push(constant);
  }
  return run;
}

export function visitDict(e: Emitter, node: Dict, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const pairs = node.keys.length;
  if (pairs <= STEP / 2 && node.keys.every((key) => key !== null)) {
    e.op('DICT', result, pairs === 0 ? 0 : e.run(node.keys.flatMap((key, i) => [key!, node.values[i]!])), pairs);
  } else {
    const dict = e.scratch(result) ?? e.temporary();
    e.op('DICT', dict, 0, 0);
    node.keys.forEach((key, i) => {
      addPair(e, dict, key, node.values[i]!);
    });
    if (dict !== result) e.op('MOVE', result, dict);
  }
  e.release(mark);
  return result;
}

function addPair(e: Emitter, dict: number, key: Expr | null, value: Expr): void {
  const mark = e.mark();
  if (key === null) e.op('DICTUPDATE', dict, e.expression(value));
  else {
    const keyRegister = e.operand(key, [value]);
    e.op('DICTSET', dict, keyRegister, e.expression(value));
  }
  e.release(mark);
}
