// A file's bytes to text: byte order mark, encoding cookie (PEP 263), line ends, and the refusal of what is no text.

import type { Span } from '../diagnostic.ts';
import { canonicalEncoding } from './encodings.ts';
import { SyntaxFailure } from './failure.ts';

/** Larger files are data, not programs; the bound keeps parsing within a fixed memory. */
export const MAX_SOURCE_CHARACTERS = 16 * 1024 * 1024;

const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;
const BLANK = /^[ \t\f]*(?:#[^\r\n]*)?$/;

/**
 * Decodes a file as Python does: UTF-8 unless a cookie in the first two lines says otherwise (`encodings.ts` lists which
 * others are read). A string is taken as it is. Line ends become `\n`. Throws SyntaxFailure.
 */
export function readSource(source: string | Uint8Array, fileName: string): string {
  if (source.length > MAX_SOURCE_CHARACTERS) {
    throw new SyntaxFailure(
      `source file is too large: ${source.length} characters, at most ${MAX_SOURCE_CHARACTERS} are read`,
      placeAt('', 0),
      'source-too-large',
      'keep data in a file of its own and read it at run time',
    );
  }
  const decoded = typeof source === 'string' ? source : decode(source, fileName);
  const withoutMark = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const text = withoutMark.includes('\r') ? withoutMark.replace(/\r\n?/g, '\n') : withoutMark;
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new SyntaxFailure('source code cannot contain null bytes', placeAt(text, nul));
  return text;
}

function decode(bytes: Uint8Array, fileName: string): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const cookie = findCookie(bytes);
  const encoding = cookie === undefined ? 'utf-8' : canonicalEncoding(cookie.name);
  if (encoding === undefined) return failEncoding(cookie!);
  // Python knows only this spelling then.
  if (marked && cookie && !/^utf[-_]8(?:[-_]|$)/i.test(cookie.name)) {
    const name = encoding === 'latin-1' ? 'iso-8859-1' : cookie.name;
    throw new SyntaxFailure(`encoding problem: ${name} with BOM`, cookie.span, 'encoding-error');
  }
  if (encoding === 'latin-1') return decodeLatin1(bytes);
  if (encoding !== 'utf-8' && encoding !== 'ascii') return decodeOther(bytes, encoding, cookie!);
  const place = { fileName, declared: cookie !== undefined };
  return decodeUtf8(bytes, encoding === 'ascii' ? 0x7f : 0xff, place);
}

function decodeOther(bytes: Uint8Array, encoding: string, cookie: Cookie): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const message = `encoding problem: ${cookie.name}`;
    throw new SyntaxFailure(
      message,
      cookie.span,
      'encoding-error',
      'the file holds bytes that are not of this encoding',
    );
  }
}

interface Cookie {
  name: string;
  span: Span;
}

function findCookie(bytes: Uint8Array): Cookie | undefined {
  const head = decodeLatin1(bytes.subarray(0, 1024)).replace(/^\xef\xbb\xbf/, '');
  for (const [index, line] of head.split(/\r\n|\r|\n/, 2).entries()) {
    const found = COOKIE.exec(line);
    if (found) {
      const endColumn = found[0].length;
      const name = found[1]!;
      return { name, span: { line: index + 1, column: endColumn - name.length, endLine: index + 1, endColumn } };
    }
    if (!BLANK.test(line)) return undefined;
  }
  return undefined;
}

function failEncoding(cookie: Cookie): never {
  const hint = 'save the file as UTF-8 and remove the encoding line';
  throw new SyntaxFailure(`encoding problem: ${cookie.name}`, cookie.span, 'encoding-error', hint);
}

function decodeLatin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
}

interface FilePlace {
  readonly fileName: string;
  /** Whether the file names its encoding. */
  readonly declared: boolean;
}

function decodeUtf8(bytes: Uint8Array, highestByte: number, file: FilePlace): string {
  try {
    if (highestByte === 0xff || bytes.every((byte) => byte <= highestByte)) {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
  } catch {
    // The decoder says that there is a bad byte, not where.
  }
  return failBadByte(bytes, firstBadByte(bytes, highestByte), file);
}

function failBadByte(bytes: Uint8Array, at: number, { fileName, declared }: FilePlace): never {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const place = placeAt(before.replace(/\r\n?/g, '\n'), before.length);
  const byte = bytes[at]!.toString(16).padStart(2, '0');
  const why = declared ? 'which its declared encoding does not allow' : 'but no encoding declared';
  const message = `Non-UTF-8 code starting with '\\x${byte}' in file ${fileName} on line ${place.line}, ${why}; see https://peps.python.org/pep-0263/ for details`;
  throw new SyntaxFailure(message, place, 'encoding-error', 'save the file as UTF-8');
}

/** Offset of the first byte that does not belong to well-formed UTF-8 (or is above `highestByte`). */
function firstBadByte(bytes: Uint8Array, highestByte: number): number {
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]! > highestByte ? 0 : sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return Math.max(0, bytes.length - 1);
}

/** Length of the UTF-8 sequence at `at`, 0 if it is malformed (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0;
    if (byte < (next === 1 ? lowest : 0x80) || byte > (next === 1 ? highest : 0xbf)) return 0;
  }
  return length;
}

function placeAt(text: string, offset: number): Span {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  const column = offset - lineStart;
  return { line, column, endLine: line, endColumn: column + 1 };
}
