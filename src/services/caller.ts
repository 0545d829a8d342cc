// Who asks, and whether they may. A handler acts for the function it belongs to; on a device also for that device.

import { AppError } from '#base';
import {
  ACCESS_SETTING,
  type AccessService,
  accessOf,
  type FunctionRecord,
  isGranted,
  SYSTEM_BUCKET,
} from '#functions';

export interface Caller {
  readonly record: FunctionRecord;
  /** The device that the handler runs on; absent on the node. */
  readonly device?: string;
}

/** Where a woof without a namespace lies, and what the caller may always read and append to; with a `/` at its end. */
export function ownNamespace({ record, device }: Caller): string {
  return device === undefined ? `functions/${record.functionName}/` : `devices/${device}/`;
}

/** `AccessDenied`, with what to add to the deployment. @param operation as AWS names it, `s3:GetObject`. */
export function checkAccess(
  caller: Caller,
  operation: string,
  name: string,
  access: { readonly service: AccessService; readonly write: boolean },
): void {
  const { service, write } = access;
  const own = service === 'woof' && name.startsWith(ownNamespace(caller));
  const reserved = name.startsWith(service === 's3' ? `${SYSTEM_BUCKET}/` : 'system/');
  if (!reserved && (own || isGranted(accessOf(caller.record), service, name, write))) return;
  const { functionName } = caller.record;
  const who =
    caller.device === undefined ? `Function ${functionName}` : `Function ${functionName} on device ${caller.device}`;
  const advice = reserved ? 'It belongs to the node.' : `Add ${service}:${name} to the function's ${ACCESS_SETTING}.`;
  throw new AppError('AccessDenied', `${who} is not authorized to perform ${operation} on ${name}. ${advice}`);
}
