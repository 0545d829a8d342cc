// The device link: what devices and nodes say to each other over MQTT. Described in docs/device-protocol.md.
//
// This table is the one definition; device/runtime/generated/protocol.h is generated from it. Every message is a fixed
// part (little-endian numbers at fixed offsets), then its strings (one length byte, then UTF-8), then the body: the rest.
// Invariant: numbers only ever get appended to the end of a table; what exists keeps its value and its place.

export const PROTOCOL_VERSION = 1;
/** A device publishes to PREFIX + device + UP + topic and subscribes to PREFIX + device + DOWN + `#`; to nothing else. */
export const TOPIC_PREFIX = 'nanolambda/v1/devices/';
export const TOPIC_UP = '/up/';
export const TOPIC_DOWN = '/down/';

/** Device names stand in topics, woof names and file names. */
export const DEVICE_NAME_MAX = 64;
/** Names of functions and woofs on the link, bytes. */
export const NAME_MAX = 64;
/** Bytes of an image in one message, at most; a device may ask for less. */
export const IMAGE_BLOCK_MAX = 16_384;
/** Largest packet that a node accepts from a device. */
export const PACKET_MAX = 65_536;

export const IMAGE_STATUS = { ok: 0, notFound: 1, failed: 2, changed: 3 } as const;
export const INVOKE_STATUS = { ok: 0, functionError: 1, failed: 2 } as const;
export const PRESENCE = { offline: 0, online: 1 } as const;
export const DEVICE_ERROR = {
  imageRefused: 1,
  imageTooLarge: 2,
  noMemory: 3,
  handlerFailed: 4,
  handlerTimedOut: 5,
  invocationsDropped: 6,
  reportsDropped: 7,
} as const;
/** Bits of `flags` in an image request. */
export const IMAGE_FLAGS = { noServerCache: 1 } as const;

type NumberType = 'u8' | 'u16' | 'u32';
const WIDTH: Readonly<Record<NumberType, number>> = { u8: 1, u16: 2, u32: 4 };

interface MessageShape {
  readonly direction: 'up' | 'down';
  /** Last segment of the topic. */
  readonly topic: string;
  readonly numbers: Readonly<Record<string, NumberType>>;
  readonly strings: readonly string[];
  /** What the body holds; empty: nothing. */
  readonly body: string;
}

export const MESSAGES = {
  /** Retained; the node's copy of `offline` is the connection's last will. */
  presence: {
    direction: 'up',
    topic: 'presence',
    numbers: { state: 'u8', protocol: 'u8', imageAbi: 'u16', boot: 'u32' },
    strings: ['runtime'],
    body: '',
  },
  /** Asks for a function's image from `offset` on, in blocks; `etag` is empty at offset 0. */
  imageRequest: {
    direction: 'up',
    topic: 'image',
    numbers: { request: 'u32', offset: 'u32', blockSize: 'u16', flags: 'u8' },
    strings: ['function', 'etag'],
    body: '',
  },
  /** One block; blocks follow each other without gaps. With a status other than ok the body is a sentence. */
  imageBlock: {
    direction: 'down',
    topic: 'image',
    numbers: { request: 'u32', offset: 'u32', total: 'u32', status: 'u8' },
    strings: ['etag'],
    body: 'bytes of the image',
  },
  /** Runs a function on the node. */
  invokeRequest: {
    direction: 'up',
    topic: 'invoke',
    numbers: { request: 'u32' },
    strings: ['function'],
    body: 'event, JSON',
  },
  invokeAnswer: {
    direction: 'down',
    topic: 'invoke',
    numbers: { request: 'u32', status: 'u8' },
    strings: [],
    body: 'result or error, JSON',
  },
  /** QoS 1: acknowledged once the node's store has flushed it. device, boot, woof and seqno identify it for ever. */
  append: {
    direction: 'up',
    topic: 'append',
    numbers: { boot: 'u32', seqno: 'u32' },
    strings: ['woof'],
    body: 'element',
  },
  /** What a handler printed. stream: 1 output, 2 errors. */
  log: { direction: 'up', topic: 'log', numbers: { stream: 'u8' }, strings: ['function'], body: 'text' },
  error: {
    direction: 'up',
    topic: 'error',
    numbers: { code: 'u8', detail: 'u32' },
    strings: ['function'],
    body: 'sentence, or the error as JSON',
  },
  /** A piece of what a handler asks of its node; with total 0 it asks for the answer from `offset` on. */
  serviceRequest: {
    direction: 'up',
    topic: 'service',
    numbers: { request: 'u32', offset: 'u32', total: 'u32', room: 'u16' },
    strings: ['function'],
    body: 'bytes of the request',
  },
  /** A page of the answer, of at most `room` bytes. */
  serviceAnswer: {
    direction: 'down',
    topic: 'service',
    numbers: { request: 'u32', offset: 'u32', total: 'u32' },
    strings: [],
    body: 'bytes of the answer',
  },
  /** The function has new code: drop what the cache holds of it. */
  forget: { direction: 'down', topic: 'forget', numbers: {}, strings: ['function'], body: '' },
} as const satisfies Record<string, MessageShape>;

export type MessageName = keyof typeof MESSAGES;
type Shape<N extends MessageName> = (typeof MESSAGES)[N];
export type Message<N extends MessageName> = { [K in keyof Shape<N>['numbers']]: number } & {
  [K in Shape<N>['strings'][number]]: string;
} & { body: Uint8Array };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function numbersSize(name: MessageName): number {
  return Object.values<NumberType>(MESSAGES[name].numbers).reduce((sum, type) => sum + WIDTH[type], 0);
}

/** Offsets of the numbers in the fixed part. */
export function numberOffsets(name: MessageName): [field: string, offset: number, type: NumberType][] {
  let at = 0;
  return Object.entries<NumberType>(MESSAGES[name].numbers).map(([field, type]) => {
    const offset = at;
    at += WIDTH[type];
    return [field, offset, type];
  });
}

export function encodeMessage<N extends MessageName>(name: N, message: Omit<Message<N>, 'body'>, body?: Uint8Array) {
  const values = message as Record<string, number | string>;
  const strings = MESSAGES[name].strings.map((field) => encoder.encode(values[field] as string));
  const size = numbersSize(name) + strings.reduce((sum, text) => sum + 1 + text.length, 0) + (body?.length ?? 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  for (const [field, offset, type] of numberOffsets(name)) writeNumber(view, offset, type, values[field] as number);
  let at = numbersSize(name);
  for (const text of strings) {
    if (text.length > 255) throw new RangeError(`a string of ${text.length} bytes does not fit into a link message`);
    bytes[at] = text.length;
    bytes.set(text, at + 1);
    at += 1 + text.length;
  }
  if (body) bytes.set(body, at);
  return bytes;
}

/** @returns undefined when the bytes are too short to be such a message: whoever sent it does not speak this protocol. */
export function decodeMessage<N extends MessageName>(name: N, bytes: Uint8Array): Message<N> | undefined {
  let at = numbersSize(name);
  if (bytes.length < at) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const message: Record<string, number | string | Uint8Array> = {};
  for (const [field, offset, type] of numberOffsets(name)) message[field] = readNumber(view, offset, type);
  for (const field of MESSAGES[name].strings) {
    const length = bytes[at];
    if (length === undefined || at + 1 + length > bytes.length) return undefined;
    message[field] = decoder.decode(bytes.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  message['body'] = bytes.subarray(at);
  return message as Message<N>;
}

function writeNumber(view: DataView, offset: number, type: NumberType, value: number): void {
  if (type === 'u8') view.setUint8(offset, value);
  else if (type === 'u16') view.setUint16(offset, value, true);
  else view.setUint32(offset, value, true);
}

function readNumber(view: DataView, offset: number, type: NumberType): number {
  if (type === 'u8') return view.getUint8(offset);
  return type === 'u16' ? view.getUint16(offset, true) : view.getUint32(offset, true);
}

export function upTopic(device: string, name: MessageName): string {
  return TOPIC_PREFIX + device + TOPIC_UP + MESSAGES[name].topic;
}

export function downTopic(device: string, name: MessageName): string {
  return TOPIC_PREFIX + device + TOPIC_DOWN + MESSAGES[name].topic;
}
