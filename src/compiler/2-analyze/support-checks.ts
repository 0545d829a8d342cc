// What is Python but not supported on a device: each with its own code and the reason.
// Invariant: no image is made of a program that holds one of these, so that no construct fails silently.

import type { Module, Node } from '../1-parse/ast.ts';
import type { Diagnostic, Span } from '../diagnostic.ts';
import { liveChildren } from './live-code.ts';

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

const RULES: Partial<Record<Node['kind'], (node: never) => Refusal | undefined>> = {
  ClassDef: (node: Node & { kind: 'ClassDef' }) => {
    const has = (name: string) => node.body.some((one) => one.kind === 'FunctionDef' && one.name === name);
    if (has('__del__'))
      return {
        code: 'unsupported-finalizer',
        message: `class ${node.name} has __del__, which would never be called: nothing counts references here`,
        hint: 'clean up in a method, and call it from "with" or "finally"',
      };
    const pretends = node.body.some(
      (one) =>
        one.kind === 'Assign' && one.targets.some((target) => target.kind === 'Name' && target.id === '__bases__'),
    );
    if (pretends || has('__bases__'))
      return {
        code: 'unsupported-bases',
        message: `class ${node.name} has __bases__: what only pretends to be a class is none for isinstance and issubclass here`,
        hint: 'give its metaclass __instancecheck__ and __subclasscheck__',
      };
    return has('mro') && node.bases.some((base) => base.kind === 'Name' && base.id === 'type')
      ? {
          code: 'unsupported-mro',
          message: `metaclass ${node.name} has mro(), which would never be called: the order of look-up is always C3's`,
          hint: 'change the order of the bases',
        }
      : undefined;
  },
  Call: (node: Node & { kind: 'Call' }) =>
    node.func.kind === 'Name' && node.func.id === 'super' && node.args.length === 1 && node.args[0]!.kind !== 'Starred'
      ? {
          code: 'unsupported-super',
          message: 'super(type) without an object is not supported',
          hint: 'write super() in a method, or super(type, object)',
        }
      : undefined,
  Constant: (node: Node & { kind: 'Constant' }) =>
    node.value.type === 'complex'
      ? { code: 'unsupported-complex', message: 'complex numbers are not supported', hint: 'use two floats' }
      : undefined,
};

/** Refusals in source order. What certainly never runs is not looked at. */
export function checkSupport(module: Module, fileName: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const visit = (node: Node): void => {
    const refusal = (RULES[node.kind] as ((node: Node) => Refusal | undefined) | undefined)?.(node);
    if (refusal) diagnostics.push({ ...refusal, fileName, span: spanOf(node), severity: 'error' });
    for (const child of liveChildren(node)) visit(child);
  };
  visit(module);
  return diagnostics;
}

/** Only the first line of a compound statement, so that a caret does not underline its whole body. */
function spanOf(node: Node): Span {
  const { span } = node;
  if (span.endLine === span.line) return span;
  return { ...span, endLine: span.line, endColumn: span.column + 1 };
}
