// import and from … import: modules are known when the program is compiled; what is left at run time is to initialise a
// module the first time, and to bind names.

import type { Alias, Import, ImportFrom, Node, Stmt } from '../1-parse/ast.ts';
import { absentName } from '../2-analyze/absent-names.ts';
import { certainStatements } from '../2-analyze/live-code.ts';
import { isIgnoredModule, type SourceModule } from '../2-analyze/module-graph.ts';
import { isPythonModule } from '../2-analyze/python-modules.ts';
import { similarName } from '../2-analyze/similar-names.ts';
import { walk } from '../2-analyze/walk.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Emitter, Label } from './emitter.ts';
import { storeName } from './names.ts';
import { nativeAttribute, nativeAttributes, nativeModuleName, typeConstant } from './program.ts';

export function visitImport(e: Emitter, node: Import): void {
  for (const alias of node.names) {
    if (isIgnoredModule(alias.name)) continue;
    if (isConstant(e, alias.asname ?? alias.name)) continue;
    const mark = e.mark();
    const module = importChain(e, alias.name, alias, isTopLevel(e, node));
    if (module) storeName(e, alias.asname ?? alias.name.split('.')[0]!, alias.asname ? module.last : module.first);
    e.release(mark);
  }
}

/** Bound once, at the top level, to something native: every use loads the constant, and no global is kept. */
function isConstant(e: Emitter, name: string): boolean {
  return e.host.kind === 'module' && e.module.constants.has(name) && !e.module.globals.has(name);
}

/** Whether the statement runs whenever its module does. */
function isTopLevel(e: Emitter, node: Stmt): boolean {
  return certainStatements(e.module.source.tree.body).includes(node);
}

/** Loads a module after the packages around it; raises where one does not exist. Registers of the outermost and innermost. */
export function importChain(
  e: Emitter,
  name: string,
  node: Pick<Node, 'span'>,
  isCertain: boolean,
): { first: number; last: number } | undefined {
  const parts = name.split('.');
  let first: number | undefined;
  let last = 0;
  for (let length = 1; length <= parts.length; length++) {
    const partial = parts.slice(0, length).join('.');
    const found = e.program.graph.find(partial);
    if (!found || e.program.graph.isWithheld(e.module.source, partial)) {
      const absence = e.program.graph.absence(e.module.source, partial, node.span);
      if (e.guards === 0) reportAbsent(e, absence, isCertain || isPythonModule(partial), 'ModuleNotFoundError');
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

/**
 * An import that may never run is a warning, as the exception at run time is CPython's. Not so for a module that CPython has:
 * there the program would work.
 */
function reportAbsent(e: Emitter, diagnostic: Diagnostic, isError: boolean, exception: string): void {
  const hint = `${diagnostic.hint}; the import raises ${exception} when it runs`;
  const isRefused = isError && e.program.graph.packageOf(e.module.source.fileName) === undefined;
  e.program.diagnostics.push(isRefused ? diagnostic : { ...diagnostic, hint, severity: 'warning' });
}

/** A relative import that leads out of all packages. */
function importOutside(e: Emitter, node: ImportFrom): void {
  const diagnostic = e.program.graph.noPackage(e.module.source, node.span);
  if (e.guards === 0) reportAbsent(e, diagnostic, isTopLevel(e, node), 'ImportError');
  raiseImport(e, 'ImportError', diagnostic.message, undefined);
}

/** `about`: the module that the error names. */
export function raiseImport(e: Emitter, type: string, message: string, about: string | undefined): void {
  const mark = e.mark();
  const error = e.load(typeConstant(type));
  e.load({ type: 'str', value: message }, e.temporary());
  e.op('CALL', error, error, 1);
  if (about !== undefined)
    e.op('SETATTR', error, e.load({ type: 'str', value: about }), 0, e.program.nameIndex('name'));
  e.op('RAISE', error);
  e.release(mark);
}

export function visitImportFrom(e: Emitter, node: ImportFrom): void {
  const name = e.program.graph.absoluteName(e.module.source, node.module, node.level);
  if (name === undefined) importOutside(e, node);
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
  const isCertain = isTopLevel(e, node);
  const module = importChain(e, name, node, isCertain);
  if (!module || !target) return;
  for (const alias of node.names) {
    const mark = e.mark();
    if (alias.name === '*') bindAll(e, target.module, module.last);
    else bindFrom(e, target.module, module.last, alias, isCertain);
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
  else missing(e, alias, nativeModuleName(module), 'unknown location', nativeAttributes(module), false);
}

function bindFrom(e: Emitter, module: SourceModule, register: number, alias: Alias, isCertain: boolean): void {
  const target = alias.asname ?? alias.name;
  const value = e.temporary();
  const context = e.program.context(module);
  const submodule = module.isPackage ? e.program.graph.find(`${module.name}.${alias.name}`) : undefined;
  if (!e.program.graph.bindsName(module, alias.name) && submodule?.kind === 'source') {
    e.op('IMPORT', value, submodule.module.index);
  } else if (context.bound.has(alias.name) || context.bound.has('__getattr__')) {
    if (isThere(e, module, alias.name)) e.op('GETATTR', value, register, 0, e.program.nameIndex(alias.name));
    else if (module.name === e.module.source.name && submodule?.kind === 'source')
      readOrImport(e, submodule.module, alias.name, register, value);
    else readOrRaise(e, module, alias.name, register, value);
  } else {
    missing(e, alias, module.name, fileOf(module), context.bound, e.program.graph.isOwn(module) && !isCertain);
    return;
  }
  storeName(e, target, value);
}

/** Where the runtime has the file. */
function fileOf(module: SourceModule): string {
  return `/var/task/${module.fileName}`;
}

/** Whether the name is there once the module was imported: a plain statement binds it, and no import leads back here. */
function isThere(e: Emitter, module: SourceModule, name: string): boolean {
  if (e.program.isCircular(e.module.source, module)) return false;
  return (
    module.scopes.root.bindings.get(name) === 1 && module.tree.body.some((statement) => bindsPlainly(statement, name))
  );
}

function bindsPlainly(statement: Stmt, name: string): boolean {
  switch (statement.kind) {
    case 'FunctionDef':
    case 'ClassDef':
      return statement.name === name;
    case 'Assign':
      return statement.targets.some((target) => target.kind === 'Name' && target.id === name);
    case 'AnnAssign':
      return statement.value !== null && statement.target.kind === 'Name' && statement.target.id === name;
    case 'Import':
    case 'ImportFrom':
      return statement.names.some((alias) => (alias.asname ?? alias.name.split('.')[0]) === name);
    default:
      return false;
  }
}

/** A package's own name if it has one by now, or else its submodule. */
function readOrImport(e: Emitter, submodule: SourceModule, name: string, register: number, value: number): void {
  readOr(e, name, register, value, () => e.op('IMPORT', value, submodule.index));
}

/** The module's name, or CPython's ImportError where it has none yet. */
function readOrRaise(e: Emitter, module: SourceModule, name: string, register: number, value: number): void {
  const { name: moduleName } = module;
  const circular = e.program.isCircular(e.module.source, module);
  const whose = circular ? `partially initialized module '${moduleName}'` : `'${moduleName}'`;
  const why = circular ? ' (most likely due to a circular import)' : '';
  const message = `cannot import name '${name}' from ${whose}${why} (${fileOf(module)})`;
  readOr(e, name, register, value, () => raiseImport(e, 'ImportError', message, moduleName));
}

/** An attribute, or what is emitted for an exception of its look-up. */
function readOr(e: Emitter, name: string, register: number, value: number, otherwise: () => void): void {
  const onException = new Label();
  const end = new Label();
  const region = e.asm.openRegion(onException, e.temporary());
  e.op('GETATTR', value, register, 0, e.program.nameIndex(name));
  e.asm.closeRegion(region);
  e.jump('JMP', end);
  e.place(onException);
  otherwise();
  e.place(end);
}

function bindAll(e: Emitter, module: SourceModule, register: number): void {
  const context = e.program.context(module);
  for (const name of context.exported) {
    const mark = e.mark();
    const value = e.temporary();
    if (context.isListed || isBound(module, name)) {
      e.op('GETATTR', value, register, 0, e.program.nameIndex(name));
      storeName(e, name, value);
    } else bindIfThere(e, name, register, value);
    e.release(mark);
  }
}

/** Whether a plain statement binds the name, and nothing deletes it. */
function isBound(module: SourceModule, name: string): boolean {
  let deleted = false;
  walk(module.tree, (node) => {
    if (node.kind === 'Name' && node.ctx === 'Del' && node.id === name) deleted = true;
    return undefined;
  });
  return !deleted && module.tree.body.some((statement) => bindsPlainly(statement, name));
}

/** A name that the module may not have bound: without `__all__` a star takes what is there. */
function bindIfThere(e: Emitter, name: string, register: number, value: number): void {
  const isMissing = new Label();
  const end = new Label();
  const region = e.asm.openRegion(isMissing, e.temporary());
  e.op('GETATTR', value, register, 0, e.program.nameIndex(name));
  e.asm.closeRegion(region);
  storeName(e, name, value);
  e.jump('JMP', end);
  e.place(isMissing);
  e.place(end);
}

/** `names`: what the module has. `isOptional`: the exception at run time is what CPython raises, too. */
function missing(
  e: Emitter,
  alias: Alias,
  module: string,
  location: string,
  names: Iterable<string>,
  isOptional: boolean,
): void {
  const message = `cannot import name '${alias.name}' from '${module}'`;
  if (e.guards === 0) {
    const reason = absentName(module, alias.name);
    const similar = reason === undefined ? similarName(alias.name, names) : undefined;
    const hints = [
      ...(reason === undefined ? [] : [reason]),
      ...(similar === undefined ? [] : [`did you mean '${similar}'?`]),
      ...(isOptional ? ['the import raises ImportError when it runs'] : []),
    ];
    const hint = hints.length > 0 ? hints.join('; ') : undefined;
    const isPackaged = e.program.graph.packageOf(e.module.source.fileName) !== undefined;
    const severity = isOptional || isPackaged ? 'warning' : 'error';
    e.program.report(e.module.source, alias, 'import-name-not-found', message, hint, severity);
    if (severity === 'error') return;
  }
  raiseImport(e, 'ImportError', `${message} (${location})`, module);
}
