// The START, END and REPORT lines that Lambda puts around what a handler prints.

import { type InvocationResult, timedOutText } from '#engines';
import { LOG_TAIL_MAX_BYTES } from './limits.ts';

export interface LogContext {
  readonly requestId: string;
  readonly version: string;
  readonly memorySizeMiB: number;
  readonly timeoutSeconds: number;
}

export function invocationLog(context: LogContext, result: InvocationResult): Buffer {
  const { requestId, version } = context;
  const body = Buffer.from(result.log.buffer, result.log.byteOffset, result.log.byteLength);
  const lineEnd = body.length > 0 && body.at(-1) !== 0x0a ? '\n' : '';
  return Buffer.concat([
    Buffer.from(`START RequestId: ${requestId} Version: ${version}\n`),
    body,
    Buffer.from(`${lineEnd}${timeoutLine(context, result)}END RequestId: ${requestId}\n${reportLine(context, result)}`),
  ]);
}

export function logTail(log: Buffer): Buffer {
  return log.subarray(Math.max(0, log.length - LOG_TAIL_MAX_BYTES));
}

function reportLine(context: LogContext, result: InvocationResult): string {
  const initMs = result.initDurationMs;
  const fields = [
    `REPORT RequestId: ${context.requestId}`,
    `Duration: ${result.durationMs.toFixed(2)} ms`,
    `Billed Duration: ${Math.ceil(result.durationMs + (initMs ?? 0))} ms`,
    `Memory Size: ${context.memorySizeMiB} MB`,
    `Max Memory Used: ${Math.ceil(result.maxMemoryUsedBytes / 1_048_576)} MB`,
    ...(initMs === undefined ? [] : [`Init Duration: ${initMs.toFixed(2)} ms`]),
  ];
  return `${fields.join('\t')}\t\n`;
}

function timeoutLine(context: LogContext, result: InvocationResult): string {
  const text = timedOutText(context.timeoutSeconds);
  const timedOut = result.functionError !== undefined && Buffer.from(result.payload).includes('Sandbox.Timedout');
  return timedOut ? `${new Date().toISOString()} ${context.requestId} ${text}\n\n` : '';
}
