// Imports and attributes that a program is ready to do without.

import type { Node, Try } from '../1-parse/ast.ts';

/** Whether an ImportError raised in the body is caught by this statement. */
export function catchesImportError(node: Try): boolean {
  const caught = new Set(['ImportError', 'ModuleNotFoundError', 'Exception', 'BaseException']);
  const names = (type: Node): string[] =>
    type.kind === 'Name' ? [type.id] : type.kind === 'Tuple' ? type.elts.flatMap(names) : [];
  return node.handlers.some((handler) => handler.type === null || names(handler.type).some((name) => caught.has(name)));
}

export function catchesAttributeError(node: Try): boolean {
  return node.handlers.some((handler) => handler.type?.kind === 'Name' && handler.type.id === 'AttributeError');
}
