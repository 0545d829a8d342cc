// `class C[T](Base[T])`, `def f[T](…)`: what the names of type parameters stand for at run time is an object that shows
// the name, made where it is mentioned.

import type { Node } from '../1-parse/ast.ts';
import { isNode } from '../1-parse/index.ts';
import { call, name, textConstant } from './node-makers.ts';
import { walk } from './walk.ts';

/** No program can write this name. */
export const PARAMETER_TYPE = '.TypeParameter';

/** The definition without mentions of its parameters; as it is where it binds one of the names itself. */
export function withoutTypeParameters<N extends Node>(node: N, parameters: ReadonlySet<string>): N {
  if (parameters.size === 0 || bindsOneOf(node, parameters)) return node;
  return replace(node, parameters) as N;
}

function bindsOneOf(node: Node, names: ReadonlySet<string>): boolean {
  let found = false;
  walk(node, (inner) => {
    if (inner.kind === 'Name' && inner.ctx !== 'Load' && names.has(inner.id)) found = true;
    if (inner.kind === 'arg' && names.has(inner.arg)) found = true;
    return !found;
  });
  return found;
}

/** An expression that makes the parameter. */
export function parameterNamed(text: string, span: Node['span']): Node & { kind: 'Call' } {
  return { ...call(name(PARAMETER_TYPE, span), span), args: [textConstant(text, span)] };
}

function replace(node: Node, names: ReadonlySet<string>): Node {
  if (node.kind === 'Name') return names.has(node.id) ? parameterNamed(node.id, node.span) : node;
  const changes: Record<string, unknown> = {};
  let changed = false;
  for (const [key, value] of Object.entries(node)) {
    const made = Array.isArray(value)
      ? value.map((item) => (isNode(item) ? replace(item, names) : item))
      : isNode(value)
        ? replace(value, names)
        : value;
    if (made === value || (Array.isArray(made) && made.every((item, i) => item === (value as unknown[])[i]))) continue;
    changes[key] = made;
    changed = true;
  }
  return changed ? ({ ...node, ...changes } as Node) : node;
}
