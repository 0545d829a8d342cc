// Which special methods only an operator or a built-in function of that meaning calls, so that a program without it needs none
// of them. The other special methods are called from many places.

import type { Node } from '../1-parse/ast.ts';

const BY_OPERATOR: Readonly<Record<string, string>> = {
  Sub: 'sub',
  Mult: 'mul',
  MatMult: 'matmul',
  Div: 'truediv',
  FloorDiv: 'floordiv',
  Mod: 'mod',
  Pow: 'pow',
  LShift: 'lshift',
  RShift: 'rshift',
  BitAnd: 'and',
  BitOr: 'or',
  BitXor: 'xor',
};

const BY_SIGN: Readonly<Record<string, string>> = { USub: '__neg__', UAdd: '__pos__', Invert: '__invert__' };

const BY_FUNCTION: Readonly<Record<string, readonly string[]>> = {
  divmod: ['__divmod__', '__rdivmod__'],
  pow: ['__pow__', '__rpow__'],
  abs: ['__abs__'],
  round: ['__round__'],
  complex: ['__complex__'],
  reversed: ['__reversed__'],
  dir: ['__dir__'],
};

function variants(name: string): string[] {
  return [`__${name}__`, `__r${name}__`, `__i${name}__`];
}

/** All of them: they are needed only where something calls for them. */
export const OPERATOR_METHODS: ReadonlySet<string> = new Set([
  ...Object.values(BY_OPERATOR).flatMap(variants),
  ...Object.values(BY_SIGN),
  ...Object.values(BY_FUNCTION).flat(),
]);

/** Those that an expression or a statement may call. */
export function methodsCalledBy(node: Node): readonly string[] {
  switch (node.kind) {
    case 'BinOp':
    case 'AugAssign': {
      const name = BY_OPERATOR[node.op];
      return name === undefined ? [] : variants(name);
    }
    case 'UnaryOp': {
      const name = BY_SIGN[node.op];
      return name === undefined ? [] : [name];
    }
    case 'Name':
      return Object.hasOwn(BY_FUNCTION, node.id) ? BY_FUNCTION[node.id]! : [];
    default:
      return [];
  }
}
