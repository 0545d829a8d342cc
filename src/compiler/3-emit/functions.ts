// Functions, lambdas and their decorators. A function that needs nothing of its surroundings (no closure, constant
// defaults) is a constant of the image: no instruction and no RAM.

import {
  CODE_COROUTINE,
  CODE_DOCSTRING,
  CODE_GENERATOR,
  CODE_VARARGS,
  CODE_VARKW,
  type CodeUnit,
  type Constant,
} from '#bytecode';
import type { Arguments, Expr, FunctionDef, Lambda, Stmt } from '../1-parse/ast.ts';
import { constantOf } from '../2-analyze/constant-folding.ts';
import { leaves } from '../2-analyze/live-code.ts';
import { CODE_BLOCK, type Scope, type ScopeNode } from '../2-analyze/scope.ts';
import { parameterNames } from '../2-analyze/scope-builder.ts';
import { keepsAnnotations, setFunctionAnnotations } from './annotations.ts';
import { CodeTooLarge } from './assembler.ts';
import { type CodeHead, Emitter } from './emitter.ts';
import type { Target } from './expressions.ts';
import { FunctionDraft } from './function-draft.ts';
import { localRegister, staticValue, storeName } from './names.ts';

/** Registers after the function's own in a run for MKFUNC. */
const DEFAULTS = 1;
const KEYWORD_DEFAULTS = 2;
const CLOSURE = 3;

export function scopeOf(e: Emitter, node: ScopeNode): Scope {
  return e.module.source.scopes.byNode.get(node)!;
}

/** `outer.<locals>.inner` */
export function qualifiedName(e: Emitter, name: string): string {
  if (e.head.name === CODE_BLOCK || e.host.kind === 'module' || e.scope.globals.has(name)) return name;
  return e.host.kind === 'class' ? `${e.head.qualname}.${name}` : `${e.head.qualname}.<locals>.${name}`;
}

export function visitFunctionDef(e: Emitter, node: FunctionDef): void {
  const draft = e.module.drafts.get(node);
  if (draft) {
    fillDraft(e, node, node.name, draft);
    if (keepsAnnotations(e, node)) setFunctionAnnotations(e, node, e.load({ type: 'function', unit: draft }));
    if (!e.module.globals.has(node.name)) return;
    storeName(e, node.name, e.load({ type: 'function', unit: draft }));
    return;
  }
  const decorators = e.run(node.decorator_list);
  const own = node.decorator_list.length === 0 ? localVariable(e, node.name) : undefined;
  let value = makeFunction(e, node, node.name, own);
  if (keepsAnnotations(e, node)) setFunctionAnnotations(e, node, value);
  if (node.decorator_list.length > 0) value = applyDecorators(e, node.decorator_list, decorators, value);
  storeName(e, node.name, value);
}

function localVariable(e: Emitter, name: string): number | undefined {
  return localRegister(e, { kind: 'Name', id: name, ctx: 'Store', span: NO_SPAN });
}

const NO_SPAN = { line: 0, column: 0, endLine: 0, endColumn: 0 };

/** The decorators stand in registers from `first` on, right before `value`. Returns the register of the result. */
export function applyDecorators(e: Emitter, list: readonly Expr[], first: number, value: number): number {
  for (let i = list.length - 1; i >= 0; i--) {
    const decorator = first + i;
    if (value !== decorator + 1) e.op('MOVE', decorator + 1, value);
    e.asm.line = list[i]!.span.line;
    e.op('CALL', decorator, decorator, 1);
    value = decorator;
  }
  return value;
}

export function visitLambda(e: Emitter, node: Lambda, target: Target): number {
  return makeFunction(e, node, '<lambda>', target);
}

/** The function object, as a constant where possible. */
export function makeFunction(e: Emitter, node: FunctionDef | Lambda, name: string, target: Target): number {
  if (!canBeConstant(e, node)) return makeAtRunTime(e, node, name, target);
  const draft = new FunctionDraft();
  fillDraft(e, node, name, draft);
  return e.load({ type: 'function', unit: draft }, target);
}

function canBeConstant(e: Emitter, node: FunctionDef | Lambda): boolean {
  if (scopeOf(e, node).free.size > 0 || !constantDefaults(node.args)) return false;
  if (node.kind === 'Lambda') return true;
  if (e.host.kind === 'function' || e.module.changedFunctions.has(node.name) || keepsAnnotations(e, node)) return false;
  return node.decorator_list.every((decorator) => isPlainDecorator(e, decorator));
}

/** property and its like keep the function as it is. */
function isPlainDecorator(e: Emitter, node: Expr): boolean {
  if (node.kind === 'Attribute') return ['getter', 'setter', 'deleter'].includes(node.attr);
  return staticValue(e, node)?.type === 'type';
}

export function constantDefaults(args: Arguments): boolean {
  return [...args.defaults, ...args.kw_defaults].every((value) => value === null || constantOf(value) !== undefined);
}

export function fillDraft(e: Emitter, node: FunctionDef | Lambda, name: string, draft: FunctionDraft): void {
  const { args } = node;
  draft.code = compileFunction(e, node, name);
  if (args.defaults.length > 0) draft.defaults = args.defaults.map((value) => constantOf(value)!);
  if (args.kw_defaults.some((value) => value !== null)) {
    draft.keywordDefaults = args.kw_defaults.map((value) => (value && constantOf(value)) ?? UNDEFINED);
  }
}

const UNDEFINED: Constant = { type: 'undefined' };

function makeAtRunTime(e: Emitter, node: FunctionDef | Lambda, name: string, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const base = e.temporary();
  e.temporary();
  e.temporary();
  e.temporary();
  const { args } = node;
  let bits = 0;
  if (args.defaults.length > 0) {
    bits |= 1;
    tupleOf(e, args.defaults, base + DEFAULTS);
  }
  if (args.kw_defaults.some((value) => value !== null)) {
    bits |= 2;
    tupleOf(e, args.kw_defaults, base + KEYWORD_DEFAULTS);
  }
  bits |= closureTuple(e, scopeOf(e, node), base + CLOSURE);
  const code = compileFunction(e, node, name);
  e.asm.emit('MKFUNC', base, e.constant({ type: 'code', unit: code }), bits);
  e.op('MOVE', result, base);
  e.release(mark);
  return result;
}

function tupleOf(e: Emitter, values: readonly (Expr | null)[], target: number): void {
  const mark = e.mark();
  const first = e.mark();
  for (const value of values) {
    const register = e.temporary();
    if (value) e.expression(value, register);
    else e.load(UNDEFINED, register);
  }
  e.op('TUPLE', target, first, values.length);
  e.release(mark);
}

/** Puts the cells that the scope needs into a tuple; returns MKFUNC's bit. */
export function closureTuple(e: Emitter, scope: Scope, target: number): number {
  if (scope.free.size === 0) return 0;
  const mark = e.mark();
  const first = e.mark();
  for (const name of scope.free) e.op('MOVE', e.temporary(), e.registers.variables.get(name)!);
  e.op('TUPLE', target, first, scope.free.size);
  e.release(mark);
  return 4;
}

function compileFunction(e: Emitter, node: FunctionDef | Lambda, name: string): CodeUnit {
  const { args } = node;
  const scope = scopeOf(e, node);
  const docstring = keptDocstring(e, node);
  const head = { name, qualname: qualifiedName(e, name), firstLine: firstLine(node), docstring };
  const parameters = parameterNames(args).map((parameter) => scope.mangle(parameter));
  const flags =
    (docstring ? CODE_DOCSTRING : 0) |
    (args.vararg ? CODE_VARARGS : 0) |
    (args.kwarg ? CODE_VARKW : 0) |
    (scope.isGenerator ? CODE_GENERATOR : 0) |
    (scope.isAsync ? CODE_COROUTINE : 0);
  const counts = {
    positional: args.posonlyargs.length + args.args.length,
    positionalOnly: args.posonlyargs.length,
    keywordOnly: args.kwonlyargs.length,
  };
  return compileCode(e, node, scope, head, parameters, counts, flags, (inner) => {
    if (node.kind === 'Lambda') emitReturn(inner, node.body);
    else {
      inner.statements(node.body);
      endOfBody(inner, node.body);
    }
  });
}

/** Of a function whose docstring somebody reads. */
function keptDocstring(e: Emitter, node: FunctionDef | Lambda): Constant | undefined {
  if (node.kind === 'Lambda' || !e.program.keepsDocstrings || !e.program.graph.isOwn(e.module.source)) return undefined;
  const [first] = node.body;
  const isText = first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.value.type === 'str';
  return isText ? constantOf(first.value) : undefined;
}

function firstLine(node: FunctionDef | Lambda): number {
  // CPython counts from the first decorator.
  const decorator = node.kind === 'FunctionDef' ? node.decorator_list[0] : undefined;
  return decorator?.span.line ?? node.span.line;
}

function emitReturn(e: Emitter, value: Expr): void {
  e.op('RET', e.expression(value));
}

/** `return None`, unless control cannot get here. */
export function endOfBody(e: Emitter, body: readonly Stmt[]): void {
  if (!leaves(body) || e.asm.labelHere) e.op('RETNONE');
}

export interface ParameterCounts {
  readonly positional: number;
  readonly positionalOnly: number;
  readonly keywordOnly: number;
}

/** One code object inside another: its variables, its prologue, then what `body` emits. */
export function compileCode(
  e: Emitter,
  node: { span: Expr['span'] },
  scope: Scope,
  head: CodeHead,
  parameters: readonly string[],
  counts: ParameterCounts,
  flags: number,
  body: (inner: Emitter) => void,
): CodeUnit {
  const inner = new Emitter(e.program, e.module, e.visitors, scope, head);
  try {
    if (head.docstring) inner.constant(head.docstring);
    declareVariables(inner, parameters);
    // What is thrown into a generator that has not begun must not meet a handler of its first statement.
    if (flags & (CODE_GENERATOR | CODE_COROUTINE) && inner.asm.position === 0) inner.op('NOP');
    body(inner);
    return inner.finish(parameters, counts, flags);
  } catch (error) {
    if (!(error instanceof CodeTooLarge)) throw error;
    const span = { ...node.span, endLine: node.span.line, endColumn: node.span.column + 1 };
    e.refuse({ span }, 'function-too-large', `${head.name} is too large: ${error.message}`, 'split it into several');
    return new Emitter(e.program, e.module, e.visitors, scope, head).finish(parameters, counts, flags);
  }
}

/** Gives every variable its register, cells for those that inner functions see. */
export function declareVariables(e: Emitter, parameters: readonly string[]): void {
  const { host, registers } = e;
  for (const name of parameters) registers.addVariable(name);
  if (host.kind === 'function' || host.kind === 'comprehension') {
    for (const name of host.bound) {
      const meaning = host.meaning(name);
      if ((meaning === 'local' || meaning === 'cell') && !registers.variables.has(name)) registers.addVariable(name);
    }
  }
  for (const name of [...host.cells, ...host.free]) {
    e.text(name);
    if (!registers.variables.has(name)) registers.addVariable(name);
  }
  for (const name of host.cells) e.op('CELLNEW', registers.variables.get(name)!);
  [...host.free].forEach((name, i) => {
    e.op('LOADFREE', registers.variables.get(name)!, i);
  });
}
