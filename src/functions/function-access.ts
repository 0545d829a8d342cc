// What a function's handlers may reach on the node: named in the deployment, as a role's policy is on AWS, in a tag or an
// environment variable NANOLAMBDA_ACCESS. Without it a handler reaches the woofs of its own namespace and nothing else.
//
//   s3:BUCKET   s3:BUCKET/PREFIX/   s3:BUCKET/KEY   lambda:FUNCTION   woof:NAMESPACE/   woof:NAMESPACE/NAME
//
// separated by blanks; a trailing `/` takes everything below, `=read` behind an entry keeps it from being changed.
// The signs are those that AWS allows in a tag.
//
// Invariant: what is not granted is refused; an entry that cannot be read is refused when the function is deployed.

import { functionError } from './errors.ts';
import type { FunctionRecord } from './function-record.ts';

export const ACCESS_SETTING = 'NANOLAMBDA_ACCESS';

export type AccessService = 's3' | 'lambda' | 'woof';

export interface Grant {
  readonly service: AccessService;
  /** `bucket/key`, function or woof; with a `/` at its end a prefix. */
  readonly name: string;
  readonly readOnly: boolean;
}

const ENTRY = /^(s3|lambda|woof):([\p{L}\p{N}_.:/+@-]+?)(=read)?$/u;

/** `InvalidParameter`. @param where what held the text, for the message. */
export function parseAccess(text: string, where: string): Grant[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const match = ENTRY.exec(entry);
      if (match) return grant(match[1] as AccessService, match[2]!, match[3] !== undefined);
      const text = `The ${where} ${ACCESS_SETTING} holds '${entry}'. Write s3:BUCKET, s3:BUCKET/PREFIX/, lambda:FUNCTION or woof:NAMESPACE/NAME, with =read behind it for reading only.`;
      throw functionError('InvalidParameter', text);
    });
}

function grant(service: AccessService, name: string, readOnly: boolean): Grant {
  const wholeBucket = service === 's3' && !name.includes('/');
  return { service, name: wholeBucket ? `${name}/` : name, readOnly };
}

/** The tag wins, as with the engine. */
export function accessOf(record: Pick<FunctionRecord, 'tags' | 'environment'>): Grant[] {
  return parseAccess(record.tags[ACCESS_SETTING] ?? record.environment?.[ACCESS_SETTING] ?? '', 'setting');
}

export function isGranted(grants: readonly Grant[], service: AccessService, name: string, write: boolean): boolean {
  return grants.some(
    (one) =>
      one.service === service &&
      (one.name.endsWith('/') ? name.startsWith(one.name) : name === one.name) &&
      !(write && one.readOnly),
  );
}
