// A host on which nothing happens, and a context that says little: for tests of the VM itself.
import type { VmContext, VmHost } from '#engines';

export const quietHost: VmHost = {
  write: () => {},
  timeMs: () => 0,
  monotonicMs: () => 0,
  sleepMs: () => {},
  random: (out) => out.fill(0),
  environment: () => undefined,
};

export const context: VmContext = {
  requestId: 'r',
  functionName: 'f',
  functionVersion: '1',
  invokedFunctionArn: 'arn',
  memoryLimitInMb: '128',
  logGroupName: '',
  logStreamName: '',
  deadlineMs: 0,
};
