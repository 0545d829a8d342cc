// `sys.modules[__name__]`, the way in which a module gets hold of itself, becomes an import of the module.

import type { Call, Module, Node } from '../1-parse/ast.ts';
import { call, name, textConstant } from './node-makers.ts';
import { rewritten } from './walk.ts';

export function withOwnModule(module: Module, moduleName: string): Module {
  return rewritten(module, (node) => (isOwnModule(node) ? importOf(moduleName, node) : node)) as Module;
}

function isOwnModule(node: Node): boolean {
  if (node.kind !== 'Subscript' || node.ctx !== 'Load') return false;
  const { value, slice } = node;
  if (slice.kind !== 'Name' || slice.id !== '__name__' || value.kind !== 'Attribute' || value.attr !== 'modules')
    return false;
  return value.value.kind === 'Name' && value.value.id === 'sys';
}

/** `__import__(name, None, None, [''])`: with the last argument it gives the innermost module. */
function importOf(moduleName: string, { span }: Node): Call {
  const none = { ...textConstant('', span), value: { type: 'none' as const } };
  const list = { kind: 'List' as const, elts: [textConstant('', span)], ctx: 'Load' as const, span };
  return { ...call(name('__import__', span), span), args: [textConstant(moduleName, span), none, none, list] };
}
