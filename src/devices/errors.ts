// The expected failures of devices and their link. The borders translate the codes.

import { AppError } from '#base';

export const deviceErrorCodes = [
  'DeviceNotFound',
  'DeviceExists',
  'InvalidDeviceName',
  'PortInUse',
  'ListenFailed',
  /** build/device.wasm is missing or not what this version needs. */
  'DeviceRuntimeMissing',
  /** A simulated device was given values that the runtime refuses; the message says which. */
  'DeviceRefused',
  'DeviceBusy',
  'DeviceClosed',
] as const;

export type DeviceErrorCode = (typeof deviceErrorCodes)[number];

export function deviceError(code: DeviceErrorCode, message: string, cause?: unknown): AppError {
  return new AppError(code, message, cause === undefined ? undefined : { cause });
}
