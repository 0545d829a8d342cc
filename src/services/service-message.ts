// What handlers and their node say to each other when a handler asks for an object, a function or a woof: a line of JSON,
// then bytes. The same on every engine and over the device link; the other end is stdlib/_services.py.
//
//   request  {"op": "s3.GetObject", "Bucket": "b", "Key": "k"}\n body
//   answer   {"ETag": "…"}\n body     or     {"Code": "NoSuchKey", "Message": "…", "Status": 404}\n

export interface ServiceRequest {
  readonly op: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: Uint8Array;
}

export interface ServiceResult {
  readonly fields: object;
  readonly body?: Uint8Array;
}

export interface ServiceFailure {
  readonly Code: string;
  readonly Message: string;
  /** As of HTTP; of woofs the number of the exception, see woof-wording.ts. */
  readonly Status: number;
}

const LINE_END = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** @returns undefined where the bytes are no request. */
export function decodeRequest(bytes: Uint8Array): ServiceRequest | undefined {
  const end = bytes.indexOf(LINE_END);
  try {
    const { op, ...fields } = JSON.parse(decoder.decode(bytes.subarray(0, end < 0 ? bytes.length : end)));
    return typeof op === 'string'
      ? { op, fields, body: end < 0 ? bytes.subarray(0, 0) : bytes.subarray(end + 1) }
      : undefined;
  } catch {
    return undefined;
  }
}

export function encodeResult({ fields, body = new Uint8Array() }: ServiceResult): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(fields)}\n`), body]);
}

export function encodeFailure(error: ServiceFailure): Uint8Array {
  return Buffer.from(`${JSON.stringify(error)}\n`);
}

/** A field that must be text. @throws TypeError with a sentence for the caller. */
export function textField(request: ServiceRequest, name: string): string {
  const value = request.fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new TypeError(`${request.op} needs ${name}, a text that is not empty`);
}

export function optionalText(request: ServiceRequest, name: string): string | undefined {
  return request.fields[name] === undefined || request.fields[name] === null ? undefined : textField(request, name);
}

/** A whole number from `min` to `max`, or `otherwise` where it was not given. */
export function numberField(
  request: ServiceRequest,
  name: string,
  { min, max, otherwise }: { min: number; max: number; otherwise?: number },
): number {
  const value = request.fields[name] ?? otherwise;
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new TypeError(`${request.op} needs ${name}, a whole number from ${min} to ${max}`);
}
