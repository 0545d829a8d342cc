// Reading, binding and unbinding names: registers, cells, the class namespace, globals, built-in values.

import type { Constant } from '#bytecode';
import type { Expr, Name, Node } from '../1-parse/ast.ts';
import { REFUSED_BUILTINS, refusedBuiltin } from '../2-analyze/absent-builtins.ts';
import { absentName } from '../2-analyze/absent-names.ts';
import { similarName } from '../2-analyze/similar-names.ts';
import { type Emitter, Label } from './emitter.ts';
import { BUILTINS, nativeAttribute, nativeAttributes, nativeModuleName } from './program.ts';

/** The register of a variable of an inlined comprehension around the current place. */
function inlinedRegister(e: Emitter, name: string): number | undefined {
  let { scope } = e;
  for (let level = e.inlined.length - 1; scope !== e.host; level--) {
    if (scope.bound.has(name)) return e.inlined[level]!.get(name);
    scope = scope.parent!;
  }
  return undefined;
}

function isNamespaced(e: Emitter): boolean {
  return e.scope.kind === 'class';
}

/** The register that holds a plain local variable itself: an expression can be evaluated right into it. */
export function localRegister(e: Emitter, node: Expr): number | undefined {
  if (node.kind !== 'Name') return undefined;
  const name = e.scope.mangle(node.id);
  const inlined = inlinedRegister(e, name);
  if (inlined !== undefined) return inlined;
  if (isNamespaced(e) || e.scope.meaning(name) !== 'local') return undefined;
  return e.registers.variables.get(name);
}

/** Whether it is a local variable that only ever holds numbers. */
export function isNumericVariable(e: Emitter, node: Expr): boolean {
  if (node.kind !== 'Name') return false;
  const name = e.scope.mangle(node.id);
  return inlinedRegister(e, name) === undefined && e.module.numeric(e.host).has(name);
}

/** The value of an expression that is the same built-in thing whenever it runs. */
export function staticValue(e: Emitter, node: Expr): Constant | undefined {
  if (node.kind === 'Attribute') {
    const base = staticValue(e, node.value);
    return base?.type === 'nativeModule' ? nativeAttribute(base.number, node.attr) : undefined;
  }
  if (node.kind !== 'Name') return undefined;
  const name = e.scope.mangle(node.id);
  if (inlinedRegister(e, name) !== undefined || e.scope.meaning(name) !== 'global') return undefined;
  // What stands in a dict can be replaced; `super` and the types in `except` and the like stay what they are.
  if (e.module.hasNamespace && (e.module.bound.has(name) || !isTypeName(name))) return undefined;
  return e.module.constants.get(name) ?? (e.module.bound.has(name) ? undefined : BUILTINS.get(name));
}

function isTypeName(name: string): boolean {
  return BUILTINS.get(name)?.type === 'type';
}

export function loadName(e: Emitter, node: Name, target: number | undefined): number {
  const name = e.scope.mangle(node.id);
  const inlined = inlinedRegister(e, name);
  if (inlined !== undefined) return moved(e, checked(e, node, inlined), target);
  switch (e.scope.meaning(name)) {
    case 'local':
      if (isNamespaced(e)) return loadFromNamespace(e, name, target, (to) => loadGlobal(e, node, name, to, false));
      return moved(e, checked(e, node, e.registers.variables.get(name)!), target);
    case 'cell':
      return loadCell(e, name, target);
    case 'free':
      if (isNamespaced(e) && name !== '__class__') {
        return loadFromNamespace(e, name, target, (to) => loadCell(e, name, to));
      }
      return loadCell(e, name, target);
    case 'global':
      return loadGlobal(e, node, name, target);
  }
}

function checked(e: Emitter, node: Name, register: number): number {
  if (e.unassigned.has(node)) e.op('CHECKLOCAL', register, e.text(node.id));
  return register;
}

function moved(e: Emitter, register: number, target: number | undefined): number {
  if (target === undefined || target === register) return register;
  e.op('MOVE', target, register);
  return target;
}

function loadCell(e: Emitter, name: string, target: number | undefined): number {
  const register = target ?? e.temporary();
  e.op('CELLGET', register, e.registers.variables.get(name)!, e.shortConstant({ type: 'str', value: name }));
  return register;
}

/** In a class body: from the namespace, else from further out. */
function loadFromNamespace(
  e: Emitter,
  name: string,
  target: number | undefined,
  fallback: (target: number) => void,
): number {
  const register = target ?? e.temporary();
  const found = new Label();
  e.asm.emit('NSLOAD', register, NAMESPACE, 0, e.text(name), found);
  fallback(register);
  e.place(found);
  return register;
}

/** Register 0 of a class body. */
export const NAMESPACE = 0;

/** The dict of a module that keeps its names in one. */
export function loadModuleDict(e: Emitter, target: number): void {
  e.op('GLOAD', target, e.module.firstGlobal);
}

/** A global of a module with a dict: from there, else the built-in one, else NameError by the global that is never set. */
function loadFromModule(e: Emitter, name: string, target: number | undefined): number {
  const register = target ?? e.temporary();
  const mark = e.mark();
  const dict = e.temporary();
  const found = new Label();
  loadModuleDict(e, dict);
  e.asm.emit('NSLOAD', register, dict, 0, e.text(name), found);
  const builtin = BUILTINS.get(name);
  if (builtin) e.load(builtin, register);
  else e.op('GLOAD', register, e.module.globals.get(name)!);
  e.place(found);
  e.release(mark);
  return register;
}

/** A global that the module surely has. */
export function loadGlobalName(e: Emitter, name: string): number {
  if (e.module.hasNamespace) return loadFromModule(e, name, undefined);
  const register = e.temporary();
  e.op('GLOAD', register, e.module.globals.get(name)!);
  return register;
}

function storeInModule(e: Emitter, name: string, register: number): void {
  const mark = e.mark();
  const dict = e.temporary();
  loadModuleDict(e, dict);
  e.op('SETITEM', dict, e.load({ type: 'str', value: name }, e.temporary()), register);
  e.release(mark);
}

function deleteFromModule(e: Emitter, name: string): void {
  const mark = e.mark();
  const dict = e.temporary();
  const found = new Label();
  const scratch = e.temporary();
  loadModuleDict(e, dict);
  e.asm.emit('NSLOAD', scratch, dict, 0, e.text(name), found);
  e.op('GLOAD', scratch, e.module.globals.get(name)!);
  e.place(found);
  e.op('DELITEM', dict, e.load({ type: 'str', value: name }, scratch));
  e.release(mark);
}

/** `warns`: nothing else than a global can be meant. */
function loadGlobal(e: Emitter, node: Name, name: string, target: number | undefined, warns = true): number {
  if (e.module.hasNamespace) {
    if (warns && REFUSED_BUILTINS.has(name) && !e.module.bound.has(name)) reportUnknown(e, node, name);
    return loadFromModule(e, name, target);
  }
  const constant = e.module.constants.get(name);
  if (constant) return e.load(constant, target);
  const draft = e.module.functions.get(name);
  if (draft && e.host.kind === 'function') return e.load({ type: 'function', unit: draft }, target);
  const value = e.module.values.get(name);
  if (value && e.host.kind === 'function') return e.load(value, target);
  const builtin = BUILTINS.get(name);
  if (!e.module.bound.has(name)) {
    if (builtin) return e.load(builtin, target);
    if (warns) reportUnknown(e, node, name);
  }
  const register = target ?? e.temporary();
  const index = e.module.globals.get(name)!;
  if (builtin) e.op('GLOADB', register, index, e.constant(builtin));
  else e.op('GLOAD', register, index);
  return register;
}

function reportUnknown(e: Emitter, node: Name, name: string): void {
  if (REFUSED_BUILTINS.has(name) && e.guards === 0) {
    e.refuse(node, 'unsupported-builtin', refusedBuiltin(name));
    return;
  }
  const message = `name '${name}' is not defined`;
  const similar = similarName(name, [...e.host.bound, ...e.module.bound, ...BUILTINS.keys()]);
  const hint = `this line will raise NameError${similar === undefined ? '' : `; did you mean '${similar}'?`}`;
  e.program.report(e.module.source, node, 'undefined-name', message, hint, 'warning');
}

export function storeName(e: Emitter, id: string, register: number): void {
  const name = e.scope.mangle(id);
  const inlined = inlinedRegister(e, name);
  if (inlined !== undefined) {
    moved(e, register, inlined);
    return;
  }
  switch (e.scope.meaning(name)) {
    case 'local':
      if (isNamespaced(e)) storeInNamespace(e, name, register);
      else moved(e, register, e.registers.variables.get(name)!);
      return;
    case 'cell':
    case 'free':
      e.op('CELLSET', e.registers.variables.get(name)!, register);
      return;
    case 'global': {
      if (e.module.hasNamespace) storeInModule(e, name, register);
      const index = e.module.globals.get(name);
      if (index !== undefined && (!e.module.hasNamespace || e.module.kept.has(name))) e.op('GSTORE', register, index);
    }
  }
}

export function storeInNamespace(e: Emitter, name: string, register: number): void {
  const mark = e.mark();
  e.op('SETITEM', NAMESPACE, e.load({ type: 'str', value: name }), register);
  e.release(mark);
}

/** `del name`. `node` when the name is one of the program's, which may be unbound. */
export function deleteName(e: Emitter, id: string, node?: Name): void {
  const name = e.scope.mangle(id);
  switch (e.scope.meaning(name)) {
    case 'local':
      if (isNamespaced(e)) {
        const mark = e.mark();
        e.op('DELITEM', NAMESPACE, e.load({ type: 'str', value: name }));
        e.release(mark);
      } else {
        const register = e.registers.variables.get(name)!;
        if (node) checked(e, node, register);
        e.op('LOADS', register, 0);
      }
      return;
    case 'cell':
    case 'free':
      e.op('CELLDEL', e.registers.variables.get(name)!, 0, e.shortConstant({ type: 'str', value: name }));
      return;
    case 'global':
      if (e.module.hasNamespace) deleteFromModule(e, name);
      else e.op('GDEL', 0, e.module.globals.get(name)!);
  }
}

/** The end of an `except … as name` block: the name is gone, and was perhaps already. */
export function unbindName(e: Emitter, id: string): void {
  if (e.scope.meaning(e.scope.mangle(id)) === 'local' && !isNamespaced(e)) {
    deleteName(e, id);
    return;
  }
  // Bound again first: the body may have deleted it.
  const mark = e.mark();
  storeName(e, id, e.load({ type: 'none' }));
  e.release(mark);
  deleteName(e, id);
}

/** `module.name` where the module is native: a constant, or an error now. */
export function nativeMember(e: Emitter, node: Node & { kind: 'Attribute' }): Constant | undefined {
  const base = staticValue(e, node.value);
  if (base?.type !== 'nativeModule') return undefined;
  const value = nativeAttribute(base.number, node.attr);
  if (!value && e.guards === 0) {
    const module = nativeModuleName(base.number);
    const similar = similarName(node.attr, nativeAttributes(base.number));
    const meant = similar === undefined ? undefined : `did you mean '${similar}'?`;
    const message = `module '${module}' has no attribute '${node.attr}' on a device`;
    e.refuseUnlessPackaged(node, 'attribute-not-found', message, absentName(module, node.attr) ?? meant);
  }
  return value;
}
