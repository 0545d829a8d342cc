// Assignment in all its forms, and del.

import { OPCODE_NUMBER } from '#bytecode';
import type { AnnAssign, Assign, AugAssign, Delete, Expr, List, Tuple } from '../1-parse/ast.ts';
import { keepClassAnnotation } from './annotations.ts';
import type { Emitter } from './emitter.ts';
import { BINARY, smallAddend } from './expressions.ts';
import { checkModuleStore } from './library-members.ts';
import { deleteName, isNumericVariable, loadName, localRegister, storeName } from './names.ts';

export function visitAssign(e: Emitter, node: Assign): void {
  const { targets, value } = node;
  const [first] = targets;
  if (first!.kind === 'Name' && isInlinedValue(e, first!.id)) return;
  if (targets.length === 1 && swaps(e, first!, value)) return;
  const register = e.expression(value, localRegister(e, first!));
  for (const target of targets) e.store(target, register);
}

/** A constant that every use loads itself: no global is kept. */
function isInlinedValue(e: Emitter, name: string): boolean {
  return e.host.kind === 'module' && e.module.values.has(name) && !e.module.globals.has(name);
}

/** `a, b = b, a` without a tuple: all values first, then all targets. */
function swaps(e: Emitter, target: Expr, value: Expr): boolean {
  if (target.kind !== 'Tuple' || value.kind !== 'Tuple' || target.elts.length !== value.elts.length) return false;
  if ([...target.elts, ...value.elts].some((element) => element.kind === 'Starred')) return false;
  if (target.elts.length > 8) return false;
  const first = e.run(value.elts);
  target.elts.forEach((element, i) => {
    e.store(element, first + i);
  });
  return true;
}

export function visitAnnAssign(e: Emitter, node: AnnAssign): void {
  if (node.value) e.store(node.target, e.expression(node.value, localRegister(e, node.target)));
  keepClassAnnotation(e, node);
}

/** Assigns a register to a name, attribute, subscript or pattern of those. */
export function emitStore(e: Emitter, target: Expr, register: number): void {
  switch (target.kind) {
    case 'Name':
      storeName(e, target.id, register);
      return;
    case 'Attribute': {
      checkModuleStore(e, target);
      const mark = e.mark();
      e.op('SETATTR', e.expression(target.value), register, 0, e.attribute(target.attr));
      e.release(mark);
      return;
    }
    case 'Subscript': {
      const mark = e.mark();
      const object = e.operand(target.value, [target.slice]);
      e.op('SETITEM', object, e.expression(target.slice), register);
      e.release(mark);
      return;
    }
    case 'Tuple':
    case 'List':
      unpack(e, target, register);
      return;
    default:
      throw new Error(`cannot assign to ${target.kind}`);
  }
}

function unpack(e: Emitter, target: Tuple | List, register: number): void {
  const { elts } = target;
  const star = elts.findIndex((element) => element.kind === 'Starred');
  const own = star < 0 ? consecutiveRegisters(e, elts, register) : undefined;
  if (own !== undefined) {
    e.op('UNPACK', own, register, elts.length);
    return;
  }
  const mark = e.mark();
  const first = e.mark();
  for (let i = 0; i < elts.length; i++) e.temporary();
  if (elts.length === 0) e.temporary();
  if (star < 0) e.op('UNPACK', first, register, elts.length);
  else e.op('UNPACKEX', first, register, star, elts.length - star - 1);
  elts.forEach((element, i) => {
    e.store(element.kind === 'Starred' ? element.value : element, first + i);
  });
  e.release(mark);
}

/** The first register of variables that lie side by side, so that nothing has to be moved. */
function consecutiveRegisters(e: Emitter, elements: readonly Expr[], source: number): number | undefined {
  const registers = elements.map((element) => localRegister(e, element));
  const [first] = registers;
  if (first === undefined || registers.some((register, i) => register !== first + i)) return undefined;
  return registers.includes(source) ? undefined : first;
}

export function visitAugAssign(e: Emitter, node: AugAssign): void {
  const { target } = node;
  if (target.kind === 'Name') {
    const own = localRegister(e, target);
    const isNumeric = own !== undefined && isNumericVariable(e, target);
    const small = isNumeric ? smallAddend(node.op, node.value, true) : undefined;
    if (small !== undefined) {
      e.op('ADDI', own!, loadName(e, target, undefined), small);
      return;
    }
    const current = e.host.hasWalrus ? loadName(e, target, e.temporary()) : loadName(e, target, undefined);
    const value = e.expression(node.value);
    const result = own ?? e.temporary();
    if (isNumeric) e.op(BINARY[node.op], result, current, value);
    else inPlace(e, node, result, current, value);
    storeName(e, target.id, result);
    return;
  }
  const object = e.operand(target.value, [node.value]);
  const key = target.kind === 'Subscript' ? e.operand(target.slice, [node.value]) : 0;
  const value = e.temporary();
  if (target.kind === 'Subscript') e.op('GETITEM', value, object, key);
  else e.op('GETATTR', value, object, 0, e.attribute(target.attr));
  inPlace(e, node, value, value, e.expression(node.value));
  if (target.kind === 'Subscript') e.op('SETITEM', object, key, value);
  else e.op('SETATTR', object, value, 0, e.attribute(target.attr));
}

function inPlace(e: Emitter, node: AugAssign, result: number, left: number, right: number): void {
  e.op('INPLACE', result, left, right, OPCODE_NUMBER[BINARY[node.op]]! - OPCODE_NUMBER['ADD']!);
}

export function visitDelete(e: Emitter, node: Delete): void {
  for (const target of node.targets) deleteTarget(e, target);
}

function deleteTarget(e: Emitter, target: Expr): void {
  const mark = e.mark();
  if (target.kind === 'Name') deleteName(e, target.id, target);
  else if (target.kind === 'Attribute') e.op('DELATTR', e.expression(target.value), 0, 0, e.attribute(target.attr));
  else if (target.kind === 'Subscript') {
    const object = e.operand(target.value, [target.slice]);
    e.op('DELITEM', object, e.expression(target.slice));
  } else if (target.kind === 'Tuple' || target.kind === 'List') for (const part of target.elts) deleteTarget(e, part);
  e.release(mark);
}
