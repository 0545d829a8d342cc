// Calls: plain, of methods, with keywords, with spread arguments, and super() without arguments.

import type { Attribute, Call, Keyword } from '../1-parse/ast.ts';
import { isBuiltinImport, isImportCall, moduleOfCall } from '../2-analyze/literal-imports.ts';
import { buildSequence } from './displays.ts';
import type { Emitter } from './emitter.ts';
import type { Target } from './expressions.ts';
import { importChain, raiseImport } from './imports.ts';
import { checkMember } from './library-members.ts';
import { staticValue } from './names.ts';
import { namespaceCallOf, visitNamespaceCall } from './namespaces.ts';
import { typeConstant } from './program.ts';

/** Arguments beyond this go through a tuple, so that the call needs few registers. */
const MAX_REGISTER_ARGUMENTS = 60;

export function visitCall(e: Emitter, node: Call, target: Target): number {
  const { args, keywords, func } = node;
  if (isBareSuper(e, node)) return callSuper(e, node, target);
  const namespace = namespaceCallOf(e, node);
  if (namespace) return visitNamespaceCall(e, node, namespace, target);
  if (isImportCall(node) && (isBuiltinImport(node) || isLibraryImport(e))) {
    if (moduleOfCall(node) !== undefined || isBuiltinImport(node)) return importByCall(e, node, target);
    refuseComputedImport(e, node, 'import_module');
  }
  const spread =
    args.some((argument) => argument.kind === 'Starred') ||
    keywords.some((keyword) => keyword.arg === null) ||
    args.length + keywords.length > MAX_REGISTER_ARGUMENTS;
  const mark = e.mark();
  const base = e.temporary();
  const isMethod = func.kind === 'Attribute' && staticValue(e, func) === undefined && !isNativeModule(e, func);
  if (spread) {
    e.expression(func, base);
    spreadCall(e, node, target ?? base, base);
  } else if (keywords.length > 0) {
    e.expression(func, base);
    e.run([...args, ...keywords.map((keyword) => keyword.value)]);
    const names = keywords.map((keyword) => ({ type: 'str', value: keyword.arg! }) as const);
    const count = args.length + keywords.length;
    e.op('CALLKW', target ?? base, base, count, e.constant({ type: 'tuple', items: names }));
  } else if (isMethod) {
    checkMember(e, func);
    e.expression(func.value, base);
    e.run(args);
    // As in CPython, the line is that of the method's name, also in a chain over several lines.
    e.asm.line = func.span.endLine;
    e.op('CALLM', target ?? base, base, args.length, e.attribute(func.attr));
  } else {
    e.expression(func, base);
    e.run(args);
    e.op('CALL', target ?? base, base, args.length);
  }
  e.release(mark);
  return target ?? e.temporary();
}

/** Whether the names are those of the standard library's module. */
function isLibraryImport(e: Emitter): boolean {
  const found = e.program.graph.find('importlib');
  return found?.kind === 'source' && e.program.graph.isLibrary(found.module);
}

function importByCall(e: Emitter, node: Call, target: Target): number {
  const name = moduleOfCall(node);
  if (name === undefined) raiseImport(e, 'ImportError', refuseComputedImport(e, node, '__import__'), undefined);
  const result = target ?? e.temporary();
  const mark = e.mark();
  const module = name === undefined ? undefined : importChain(e, name, node, false);
  const givesOuter = isBuiltinImport(node) && node.args.length + node.keywords.length === 1;
  if (module) e.op('MOVE', result, givesOuter ? module.first : module.last);
  e.release(mark);
  return result;
}

/** Returns what was said. */
function refuseComputedImport(e: Emitter, node: Call, called: string): string {
  const message = `${called} is supported with the name of the module written out only`;
  const hint = 'import the modules that can be meant, and choose among them';
  e.refuseUnlessPackaged(node, 'unsupported-import', message, hint);
  return message;
}

function isNativeModule(e: Emitter, func: Attribute): boolean {
  return staticValue(e, func.value)?.type === 'nativeModule';
}

/** callee at `base`, then a tuple of the arguments and a dict of the keywords. */
function spreadCall(e: Emitter, node: Call, target: number, base: number): void {
  const positional = e.temporary();
  const [only] = node.args;
  if (node.args.length === 1 && only!.kind === 'Starred') e.expression(only.value, positional);
  else buildSequence(e, node.args, positional, 'tuple');
  const named = e.temporary();
  if (node.keywords.length === 0) e.load({ type: 'none' }, named);
  else spreadKeywords(e, node.keywords, named, base);
  e.op('CALLEX', target, base);
}

function spreadKeywords(e: Emitter, keywords: readonly Keyword[], dict: number, callee: number): void {
  e.op('DICT', dict, 0, 0);
  const onlyNamed = keywords.every((keyword) => keyword.arg !== null);
  for (const keyword of keywords) {
    const mark = e.mark();
    if (keyword.arg === null) e.op('DICTMERGE', dict, e.expression(keyword.value), callee);
    else if (onlyNamed || keyword === keywords[0]) {
      const name = e.load({ type: 'str', value: keyword.arg });
      e.op('DICTSET', dict, name, e.expression(keyword.value));
    } else {
      // Through a dict of its own, so that a name that came before is noticed.
      const first = e.temporary();
      e.load({ type: 'str', value: keyword.arg }, first);
      e.expression(keyword.value, e.temporary());
      e.op('DICT', first, first, 1);
      e.op('DICTMERGE', dict, first, callee);
    }
    e.release(mark);
  }
}

function isBareSuper(e: Emitter, node: Call): boolean {
  if (node.func.kind !== 'Name' || node.func.id !== 'super' || node.args.length + node.keywords.length > 0)
    return false;
  return staticValue(e, node.func) !== undefined && e.scope.meaning('__class__') === 'free';
}

/** super() is super(__class__, first parameter). */
function callSuper(e: Emitter, node: Call, target: Target): number {
  const [first] = e.host.parameters;
  if (first === undefined) return raiseNoArguments(e, target);
  const mark = e.mark();
  const base = e.load(typeConstant('super'));
  cellContent(e, '__class__', e.temporary());
  const self = e.temporary();
  if (e.host.cells.has(first)) cellContent(e, first, self);
  else e.op('MOVE', self, e.registers.variables.get(first)!);
  e.asm.line = node.span.line;
  e.op('CALL', target ?? base, base, 2);
  e.release(mark);
  return target ?? e.temporary();
}

function cellContent(e: Emitter, name: string, target: number): void {
  e.op('CELLGET', target, e.registers.variables.get(name)!, e.shortConstant({ type: 'str', value: name }));
}

function raiseNoArguments(e: Emitter, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const error = e.load(typeConstant('RuntimeError'));
  e.load({ type: 'str', value: 'super(): no arguments' }, e.temporary());
  e.op('CALL', error, error, 1);
  e.op('RAISE', error);
  e.release(mark);
  return result;
}
