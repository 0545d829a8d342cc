// Annotations of class bodies and parameters. A device keeps them only where the program can ask for them: in classes that
// dataclasses or typing may read, in functions that are registered by their annotation, and everywhere once
// `__annotations__` or get_type_hints is mentioned.

import type { AnnAssign, Arg, Arguments, ClassDef, Expr, FunctionDef } from '../1-parse/ast.ts';
import type { SourceModule } from '../2-analyze/module-graph.ts';
import type { Emitter } from './emitter.ts';
import { loadGlobalName, storeInNamespace } from './names.ts';

/** The variable that holds a class body's dict of annotations; no name of Python's. */
const VARIABLE = '.annotations';
const MODULE_NAME = '__annotations__';

/** At the start of a class body: an empty dict, when one of its statements will fill it. */
export function prepareClassAnnotations(e: Emitter, node: ClassDef): void {
  const { ofAll, ofClasses } = e.program.annotationReaders;
  const asked = ofAll || (ofClasses && node.decorator_list.length + node.bases.length > 0);
  if (!asked || !node.body.some((statement) => statement.kind === 'AnnAssign')) return;
  const register = e.registers.addVariable(VARIABLE);
  e.op('DICT', register, 0, 0);
  storeInNamespace(e, '__annotations__', register);
}

export function keepClassAnnotation(e: Emitter, node: AnnAssign): void {
  if (!node.simple || node.target.kind !== 'Name') return;
  const mark = e.mark();
  const dict = annotationDict(e);
  if (dict === undefined) return;
  const name = e.load({ type: 'str', value: e.scope.mangle(node.target.id) });
  e.op('DICTSET', dict, name, annotation(e, node.annotation));
  e.release(mark);
}

/** The register with the dict of the class or module whose body it is; undefined where none is kept. */
function annotationDict(e: Emitter): number | undefined {
  if (e.host.kind === 'class') return e.registers.variables.get(VARIABLE);
  if (e.host.kind !== 'module' || !e.module.globals.has(MODULE_NAME)) return undefined;
  if (e.scope !== e.host) return undefined;
  return loadGlobalName(e, MODULE_NAME);
}

/** `from __future__ import annotations` makes text of them. */
function annotation(e: Emitter, node: Expr): number {
  const text = isPostponed(e.module.source) ? textOf(node) : undefined;
  return text === undefined ? e.expression(node, e.temporary()) : e.load({ type: 'str', value: text });
}

function isPostponed(module: SourceModule): boolean {
  return module.tree.body.some(
    (node) =>
      node.kind === 'ImportFrom' &&
      node.module === '__future__' &&
      node.names.some(({ name }) => name === 'annotations'),
  );
}

/** As ast.unparse prints what annotations are made of; undefined for other expressions. */
function textOf(node: Expr): string | undefined {
  switch (node.kind) {
    case 'Name':
      return node.id;
    case 'Attribute':
      return around(textOf(node.value), (value) => `${value}.${node.attr}`);
    case 'Subscript':
      return around(textOf(node.value), (value) => around(itemsText(node.slice), (items) => `${value}[${items}]`));
    case 'BinOp':
      return around(textOf(node.left), (left) => around(textOf(node.right), (right) => `${left} | ${right}`));
    case 'List':
      return around(listText(node.elts), (items) => `[${items}]`);
    case 'Constant':
      if (node.value.type === 'str') return `'${node.value.value}'`;
      return { none: 'None', ellipsis: '...', true: 'True', false: 'False' }[node.value.type as string];
    default:
      return undefined;
  }
}

function around(text: string | undefined, wrap: (text: string) => string | undefined): string | undefined {
  return text === undefined ? undefined : wrap(text);
}

function itemsText(node: Expr): string | undefined {
  return node.kind === 'Tuple' ? listText(node.elts) : textOf(node);
}

function listText(nodes: readonly Expr[]): string | undefined {
  const texts = nodes.map(textOf);
  return texts.includes(undefined) ? undefined : texts.join(', ');
}

/** Parameters in the order in which CPython keeps their annotations. */
function annotated(args: Arguments): readonly Arg[] {
  const { vararg, kwarg } = args;
  return [
    ...args.args,
    ...args.posonlyargs,
    ...(vararg ? [vararg] : []),
    ...args.kwonlyargs,
    ...(kwarg ? [kwarg] : []),
  ];
}

/** Whether the function's annotations are looked at: `@f.register` without arguments takes the type from there. */
export function keepsAnnotations(e: Emitter, node: FunctionDef): boolean {
  const { args } = node;
  const parameters = annotated(args);
  if (node.returns === null && parameters.every((parameter) => parameter.annotation === null)) return false;
  const registered = node.decorator_list.some((item) => item.kind === 'Attribute' && item.attr === 'register');
  return registered || e.program.annotationReaders.ofAll;
}

/** Sets `__annotations__` of the function in a register. */
export function setFunctionAnnotations(e: Emitter, node: FunctionDef, target: number): void {
  const { args } = node;
  const mark = e.mark();
  const dict = e.temporary();
  e.op('DICT', dict, 0, 0);
  const keep = (name: string, value: Expr): void => {
    const inner = e.mark();
    e.op('DICTSET', dict, e.load({ type: 'str', value: name }), annotation(e, value));
    e.release(inner);
  };
  for (const { arg, annotation: value } of annotated(args)) {
    if (value) keep(arg, value);
  }
  if (node.returns) keep('return', node.returns);
  e.op('SETATTR', target, dict, 0, e.attribute('__annotations__'));
  e.release(mark);
}
