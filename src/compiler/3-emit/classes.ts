// Classes: the body is code that fills a namespace dict, MKCLASS makes the class of it. Methods that use super() or
// __class__ share a cell with the body, which hands it to MKCLASS as `__classcell__`.

import type { ClassDef } from '../1-parse/ast.ts';
import { CODE_BLOCK } from '../2-analyze/scope.ts';
import { prepareClassAnnotations } from './annotations.ts';
import { buildSequence } from './displays.ts';
import type { Emitter } from './emitter.ts';
import { applyDecorators, closureTuple, compileCode, endOfBody, qualifiedName, scopeOf } from './functions.ts';
import { storeInNamespace, storeName } from './names.ts';

export function visitClassDef(e: Emitter, node: ClassDef): void {
  if (node.name === CODE_BLOCK) {
    runCodeBlock(e, node);
    return;
  }
  const decorators = e.run(node.decorator_list);
  const base = e.load({ type: 'str', value: node.name });
  if (node.bases.length === 0) e.load({ type: 'tuple', items: [] }, e.temporary());
  else buildSequence(e, node.bases, e.temporary(), 'tuple');
  const namespace = e.temporary();
  const keywords = e.temporary();
  classKeywords(e, node, base, keywords);
  // Only a metaclass can want another namespace than a dict.
  if (node.bases.length + node.keywords.length > 0) e.op('CLASSNS', namespace, base);
  else e.op('DICT', namespace, 0, 0);
  runBody(e, node, namespace);
  e.asm.line = node.span.line;
  e.op('MKCLASS', base, base);
  let value = base;
  if (node.decorator_list.length > 0) value = applyDecorators(e, node.decorator_list, decorators, value);
  storeName(e, node.name, value);
}

/** Code for `exec`: runs in the namespace that its one keyword gives, or in a new one. */
function runCodeBlock(e: Emitter, node: ClassDef): void {
  const mark = e.mark();
  const namespace = e.temporary();
  const [given] = node.keywords;
  if (given) e.expression(given.value, namespace);
  else e.op('DICT', namespace, 0, 0);
  runBody(e, node, namespace);
  e.release(mark);
}

/** `name`: the register with the class's name. */
function classKeywords(e: Emitter, node: ClassDef, name: number, target: number): void {
  if (node.keywords.length === 0) {
    e.load({ type: 'none' }, target);
    return;
  }
  e.op('DICT', target, 0, 0);
  for (const keyword of node.keywords) {
    const mark = e.mark();
    if (keyword.arg === null) e.op('DICTMERGE', target, e.expression(keyword.value), name);
    else {
      const key = e.load({ type: 'str', value: keyword.arg });
      e.op('DICTSET', target, key, e.expression(keyword.value));
    }
    e.release(mark);
  }
}

function runBody(e: Emitter, node: ClassDef, namespace: number): void {
  const mark = e.mark();
  const base = e.temporary();
  const bits = prepareClosure(e, node, base);
  const code = compileBody(e, node);
  e.asm.emit('MKFUNC', base, e.constant({ type: 'code', unit: code }), bits);
  e.release(base + 1);
  e.op('MOVE', e.temporary(), namespace);
  e.op('CALL', base, base, 1);
  e.release(mark);
}

function prepareClosure(e: Emitter, node: ClassDef, base: number): number {
  for (let i = 0; i < 3; i++) e.temporary();
  return closureTuple(e, scopeOf(e, node), base + 3);
}

function compileBody(e: Emitter, node: ClassDef) {
  const scope = scopeOf(e, node);
  const head = { name: node.name, qualname: qualifiedName(e, node.name), firstLine: node.span.line };
  const counts = { positional: 1, positionalOnly: 1, keywordOnly: 0 };
  return compileCode(e, node, scope, head, ['.0'], counts, 0, (inner) => {
    // The body runs where it stands.
    inner.guards = e.guards;
    if (node.name !== CODE_BLOCK) {
      setText(inner, '__module__', e.module.name);
      setText(inner, '__qualname__', head.qualname);
    }
    const first = node.body[0];
    if (first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.value.type === 'str') {
      setText(inner, '__doc__', first.value.value.value);
    }
    prepareClassAnnotations(inner, node);
    inner.statements(node.body);
    if (scope.needsClassCell) {
      storeInNamespace(inner, '__classcell__', inner.registers.variables.get('__class__')!);
    }
    endOfBody(inner, node.body);
  });
}

function setText(e: Emitter, name: string, value: string): void {
  const mark = e.mark();
  storeInNamespace(e, name, e.load({ type: 'str', value }));
  e.release(mark);
}
