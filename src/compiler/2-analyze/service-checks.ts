// What programs want of `boto3` that the small one of devices does not have, where it can be seen before anything runs: other
// names of the module, and services other than S3 and Lambda. What cannot be seen is an exception at run time that says the same.

import type { Expr, Module, Node } from '../1-parse/ast.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { liveChildren } from './live-code.ts';

const MODULE = 'boto3';
const SERVICES = ['s3', 'lambda'];
const REACH = 'a handler reaches its own node only: boto3.client("s3") and boto3.client("lambda")';

export function checkServices(module: Module, fileName: string): Diagnostic[] {
  const names = new Set<string>();
  const uses: Expr[] = [];
  const visit = (node: Node): void => {
    if (node.kind === 'Import') {
      for (const { name, asname } of node.names) if (name === MODULE) names.add(asname ?? name);
    } else if (node.kind === 'Attribute' || node.kind === 'Call') uses.push(node);
    for (const child of liveChildren(node)) visit(child);
  };
  visit(module);
  if (names.size === 0) return [];
  return uses.flatMap((node) => {
    const refused = refusalOf(node, names);
    return refused ? [{ ...refused, hint: REACH, fileName, span: node.span, severity: 'error' as const }] : [];
  });
}

function refusalOf(node: Expr, names: ReadonlySet<string>): { code: string; message: string } | undefined {
  const used = attributeOf(node.kind === 'Call' ? node.func : node, names);
  if (node.kind === 'Attribute' && used !== undefined && used !== 'client' && !used.startsWith('__')) {
    return { code: 'unsupported-boto3', message: `boto3.${used} is not supported` };
  }
  const service = node.kind === 'Call' && used === 'client' ? node.args[0] : undefined;
  if (service?.kind !== 'Constant' || service.value.type !== 'str') return undefined;
  const name = service.value.value;
  return SERVICES.includes(name)
    ? undefined
    : { code: 'unsupported-boto3', message: `boto3 has no client for '${name}' here` };
}

/** `client` in `boto3.client`. */
function attributeOf(node: Expr, names: ReadonlySet<string>): string | undefined {
  return node.kind === 'Attribute' && node.value.kind === 'Name' && names.has(node.value.id) ? node.attr : undefined;
}
