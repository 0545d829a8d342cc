// The failures that a caller of the store may meet. Borders translate the codes; the messages stand only here.

import { AppError } from '#base';

export const woofErrorCodes = [
  'WoofNotFound',
  'WoofConflict',
  'WoofFull',
  'Evicted',
  'NotYet',
  'Corrupt',
  'ElementTooLarge',
  'SeqnoMismatch',
  'IdReused',
  'CursorNotFound',
  'CursorMoved',
  'VersionMismatch',
  'NotEmpty',
  'InvalidParameter',
  'StoreBusy',
  'DeadlineExceeded',
  'StoreFull',
  'StoreFailed',
  'StoreCorrupt',
  'StoreClosed',
  'DataFolderUnwritable',
  'DataFolderInUse',
] as const;

export type WoofErrorCode = (typeof woofErrorCodes)[number];

export function woofError(code: WoofErrorCode, message: string, cause?: unknown): AppError {
  return new AppError(code, message, cause === undefined ? undefined : { cause });
}
