// `__debug__` is a constant: CPython's compiler lets nothing bind it.

import type { Module, Node } from '../1-parse/ast.ts';
import type { ScopeProblem } from './scope-builder.ts';
import { walk } from './walk.ts';

const RESERVED = '__debug__';

export function checkReservedNames(module: Module): ScopeProblem[] {
  const problems: ScopeProblem[] = [];
  walk(module, (node) => {
    const verb = node.kind === 'Name' && node.ctx === 'Del' ? 'delete' : 'assign to';
    if (boundBy(node).includes(RESERVED)) {
      problems.push({ message: `cannot ${verb} ${RESERVED}`, span: node.span });
    }
    return undefined;
  });
  return problems;
}

function boundBy(node: Node): readonly (string | null)[] {
  switch (node.kind) {
    case 'Name':
      return node.ctx === 'Load' ? [] : [node.id];
    case 'Attribute':
      return node.ctx === 'Store' ? [node.attr] : [];
    case 'arg':
    case 'keyword':
      return [node.arg];
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
    case 'ExceptHandler':
    case 'MatchAs':
    case 'MatchStar':
      return [node.name];
    case 'MatchMapping':
      return [node.rest];
    case 'MatchClass':
      return node.kwd_attrs;
    case 'Import':
      return node.names.map(({ name, asname }) => asname ?? name.split('.')[0]!);
    case 'ImportFrom':
      return node.names.map(({ name, asname }) => asname ?? name);
    default:
      return [];
  }
}
