// The nodes right below a node, without knowing its kind: every field that holds a node or nodes, in the order in which the
// fields were written, which is source order but for a few kinds. Every phase goes over the tree many times, hence an
// array and plain loops.

import type { Node } from './ast.ts';

export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  for (const name in fields) {
    const value = fields[name];
    if (typeof value !== 'object' || value === null || name === 'span') continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) children.push(item);
    } else if (isNode(value)) children.push(value);
  }
  return children;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind !== undefined;
}
