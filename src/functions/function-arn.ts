// How a caller may name a function: name, name:qualifier, account:function:name, function:name or the full ARN.
// https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestParameters

import { functionError } from './errors.ts';
import { FUNCTION_NAME_MAX_LENGTH } from './limits.ts';

export interface NodeIdentity {
  readonly region: string;
  /** Twelve digits. */
  readonly accountId: string;
}

export interface FunctionReference {
  readonly name: string;
  /** A version, an alias or `$LATEST`, where the caller gave one. */
  readonly qualifier?: string;
}

const NAME_PATTERN =
  '(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?';
// Like AWS's, with capturing groups for what is used; any region name is read, so that a wrong one can be named.
const REFERENCE =
  /^(?:arn:aws[a-zA-Z-]*:lambda:)?(?:([a-z]{2}[a-z0-9-]*-\d):)?(?:(\d{12}):)?(?:function:)?([a-zA-Z0-9-_]+)(?::(\$LATEST|[a-zA-Z0-9-_]+))?$/;
const QUALIFIER = /^(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_$]+)$/;

/** `lengthMax` is 140 for CreateFunction and 170 elsewhere, as AWS has it. */
export function parseFunctionName(text: string, identity: NodeIdentity, lengthMax = 170): FunctionReference {
  if (text.length > lengthMax) {
    throw invalid(text, 'functionName', `have length less than or equal to ${lengthMax}`);
  }
  const match = REFERENCE.exec(text);
  if (!match) throw invalid(text, 'functionName', `satisfy regular expression pattern: ${NAME_PATTERN}`);
  const [, region, account, name, qualifier] = match;
  if (name!.length > FUNCTION_NAME_MAX_LENGTH) {
    const constraint = `have length less than or equal to ${FUNCTION_NAME_MAX_LENGTH}`;
    throw functionError('InvalidParameter', violation(name!, 'functionName', constraint));
  }
  if (region !== undefined && region !== identity.region) {
    const text = `Functions from '${region}' are not reachable in this region ('${identity.region}')`;
    throw functionError('FunctionNotFound', text);
  }
  if (account !== undefined && account !== identity.accountId) {
    throw functionError('FunctionNotFound', `Function not found: ${text}`);
  }
  return qualifier === undefined ? { name: name! } : { name: name!, qualifier };
}

/** Joins the qualifier in the name with the one in the query; both may be given if they agree. */
export function resolveReference(reference: FunctionReference, qualifier: string | undefined): FunctionReference {
  if (qualifier === undefined) return reference;
  if (!QUALIFIER.test(qualifier)) {
    throw invalid(qualifier, 'qualifier', `satisfy regular expression pattern: ${QUALIFIER.source.slice(1, -1)}`);
  }
  if (reference.qualifier !== undefined && reference.qualifier !== qualifier) {
    const text = 'The derived qualifier from the function name does not match the specified qualifier.';
    throw functionError('InvalidParameter', text);
  }
  return { name: reference.name, qualifier };
}

export function functionArn(identity: NodeIdentity, name: string, qualifier?: string): string {
  const arn = `arn:aws:lambda:${identity.region}:${identity.accountId}:function:${name}`;
  return qualifier === undefined ? arn : `${arn}:${qualifier}`;
}

/** AWS's sentence for a field that breaks a constraint. */
export function violation(value: string, field: string, constraint: string): string {
  return `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: Member must ${constraint}`;
}

function invalid(value: string, field: string, constraint: string): Error {
  return functionError('ValidationFailed', violation(value, field, constraint));
}
