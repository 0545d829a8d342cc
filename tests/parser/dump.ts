// Writes a tree in the notation of `oracle.py`, character for character.

import type { ConstantValue, Module, Node } from '../../src/compiler/1-parse/ast.ts';

/** Nodes that CPython gives no position. */
const UNPLACED: ReadonlySet<string> = new Set(['Module', 'arguments', 'comprehension', 'withitem', 'match_case']);

/** Our field order is CPython's, so that the object's own order is the order of the dump. */
export function dumpModule(module: Module): string {
  const out: string[] = [];
  dumpNode(module, true, out);
  return out.join('');
}

/** One node without positions, for expectations that people read. */
export function dumpPlainly(node: Node): string {
  const out: string[] = [];
  dumpNode(node, false, out);
  return out.join('').replaceAll(',)', ')').replaceAll(',]', ']');
}

function dumpNode(node: Node, placed: boolean, out: string[]): void {
  out.push(node.kind);
  const { span } = node;
  if (placed && !UNPLACED.has(node.kind)) out.push(`@${span.line}:${span.column}-${span.endLine}:${span.endColumn}`);
  const fields = orderedFields(node);
  if (fields.length === 0) return;
  const inner = placed && node.kind !== 'JoinedStr';
  out.push('(');
  for (const [field, value] of fields) {
    if (field === 'prefix') {
      if (placed) out.push(`kind=${value ?? 'None'},`);
      continue;
    }
    out.push(`${field}=`);
    dumpValue(value, inner, out);
    out.push(',');
  }
  out.push(')');
}

const ORDER: Readonly<Record<string, string[]>> = {
  Module: ['body'],
  FunctionDef: ['name', 'args', 'body', 'decorator_list', 'returns'],
  AsyncFunctionDef: ['name', 'args', 'body', 'decorator_list', 'returns'],
  ClassDef: ['name', 'bases', 'keywords', 'body', 'decorator_list'],
};

function orderedFields(node: Node): [string, unknown][] {
  const byName = node as unknown as Record<string, unknown>;
  const names = ORDER[node.kind] ?? Object.keys(node).filter((key) => key !== 'kind' && key !== 'span');
  // Before Python 3.12 there were no type parameters, so the notation shows them only where there are some.
  if ('type_params' in node && node.type_params.length > 0 && node.kind !== 'TypeAlias') {
    return [...names, 'type_params'].map((name) => [name, byName[name]]);
  }
  return names.map((name) => [name, byName[name]]);
}

function dumpValue(value: unknown, placed: boolean, out: string[]): void {
  if (Array.isArray(value)) {
    out.push('[');
    for (const each of value) {
      dumpValue(each, placed, out);
      out.push(',');
    }
    out.push(']');
  } else if (value !== null && typeof value === 'object') {
    if ('kind' in value) dumpNode(value as Node, placed, out);
    else out.push(dumpConstant(value as ConstantValue));
  } else out.push(dumpPlain(value));
}

function dumpPlain(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === null ? 'None' : String(value);
}

function dumpConstant(value: ConstantValue): string {
  switch (value.type) {
    case 'none':
      return 'None';
    case 'true':
      return 'True';
    case 'false':
      return 'False';
    case 'ellipsis':
      return '...';
    case 'int':
      return `int:${value.value.toString(16)}`;
    case 'float':
      return `float:${doubleBits(value.value)}`;
    case 'complex':
      return `imag:${doubleBits(value.imag)}`;
    case 'bytes':
      return `bytes:${Buffer.from(value.value).toString('hex')}`;
    case 'str':
      return `str:${(value.codePoints ?? Array.from(value.value, (each) => each.codePointAt(0)!)).map((point) => point.toString(16)).join(' ')}`;
  }
}

function doubleBits(value: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes.toString('hex');
}
