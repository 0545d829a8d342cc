// import and from … import: modules are known when the program is compiled; what is left at run time is to initialise a
// module the first time, and to bind names.

import type { Alias, Import, ImportFrom } from '../1-parse/ast.ts';
import { isIgnoredModule, type SourceModule } from '../2-analyze/module-graph.ts';
import type { Emitter } from './emitter.ts';
import { storeName } from './names.ts';
import { nativeAttribute, nativeModuleName, typeConstant } from './program.ts';

export function visitImport(e: Emitter, node: Import): void {
  for (const alias of node.names) {
    if (isIgnoredModule(alias.name)) continue;
    if (isConstant(e, alias.asname ?? alias.name)) continue;
    const mark = e.mark();
    const module = importChain(e, alias.name);
    if (module) storeName(e, alias.asname ?? alias.name.split('.')[0]!, alias.asname ? module.last : module.first);
    e.release(mark);
  }
}

/** Bound once, at the top level, to something native: every use loads the constant, and no global is kept. */
function isConstant(e: Emitter, name: string): boolean {
  return e.host.kind === 'module' && e.module.constants.has(name) && !e.module.globals.has(name);
}

/** Loads a module after the packages around it; raises where one does not exist. Registers of the outermost and innermost. */
function importChain(e: Emitter, name: string): { first: number; last: number } | undefined {
  const parts = name.split('.');
  let first: number | undefined;
  let last = 0;
  for (let length = 1; length <= parts.length; length++) {
    const partial = parts.slice(0, length).join('.');
    const found = e.program.graph.find(partial);
    if (!found) {
      raiseImport(e, 'ModuleNotFoundError', `No module named '${partial}'`, partial);
      return undefined;
    }
    last = e.temporary();
    if (found.kind === 'native') e.load({ type: 'nativeModule', number: found.number }, last);
    else e.op('IMPORT', last, found.module.index);
    first ??= last;
  }
  return { first: first!, last };
}

/** `name`: of the module, for the attribute. */
function raiseImport(e: Emitter, type: string, message: string, name?: string): void {
  const mark = e.mark();
  const error = e.load(typeConstant(type));
  e.load({ type: 'str', value: message }, e.temporary());
  e.op('CALL', error, error, 1);
  if (name !== undefined) e.op('SETATTR', error, e.load({ type: 'str', value: name }), 0, e.attribute('name'));
  e.op('RAISE', error);
  e.release(mark);
}

export function visitImportFrom(e: Emitter, node: ImportFrom): void {
  const name = e.program.graph.absoluteName(e.module.source, node.module, node.level);
  if (name === undefined || isIgnoredModule(name)) return;
  const target = e.program.graph.find(name);
  if (target?.kind === 'native') {
    for (const alias of node.names) {
      const mark = e.mark();
      bindNative(e, target.number, alias);
      e.release(mark);
    }
    return;
  }
  const module = importChain(e, name);
  if (!module || !target) return;
  for (const alias of node.names) {
    const mark = e.mark();
    if (alias.name === '*') bindAll(e, target.module, module.last);
    else bindFrom(e, target.module, module.last, alias);
    e.release(mark);
  }
}

function bindNative(e: Emitter, module: number, alias: Alias): void {
  if (alias.name === '*') {
    e.refuse(
      alias,
      'unsupported-star-import',
      `import * from ${nativeModuleName(module)} is not supported`,
      'name what you use',
    );
    return;
  }
  const value = nativeAttribute(module, alias.name);
  if (isConstant(e, alias.asname ?? alias.name)) return;
  if (value) storeName(e, alias.asname ?? alias.name, e.load(value));
  else missing(e, alias, nativeModuleName(module));
}

function bindFrom(e: Emitter, module: SourceModule, register: number, alias: Alias): void {
  const target = alias.asname ?? alias.name;
  const value = e.temporary();
  const context = e.program.context(module);
  const submodule = module.isPackage ? e.program.graph.find(`${module.name}.${alias.name}`) : undefined;
  if (!module.ownNames.has(alias.name) && submodule?.kind === 'source') {
    e.op('IMPORT', value, submodule.module.index);
  } else if (context.bound.has(alias.name) || context.bound.has('__getattr__')) {
    e.op('GETATTR', value, register, 0, e.program.nameIndex(alias.name));
  } else {
    missing(e, alias, module.name);
    return;
  }
  storeName(e, target, value);
}

function bindAll(e: Emitter, module: SourceModule, register: number): void {
  for (const name of e.program.context(module).exported) {
    const mark = e.mark();
    const value = e.temporary();
    e.op('GETATTR', value, register, 0, e.program.nameIndex(name));
    storeName(e, name, value);
    e.release(mark);
  }
}

function missing(e: Emitter, alias: Alias, module: string): void {
  const message = `cannot import name '${alias.name}' from '${module}'`;
  if (e.guards > 0) raiseImport(e, 'ImportError', message);
  else e.refuse(alias, 'import-name-not-found', message);
}
