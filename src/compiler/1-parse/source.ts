// A file's bytes to text: byte order mark, encoding cookie (PEP 263), line ends, and the refusal of what is no text.

import type { Span } from '../diagnostic.ts';
import { SyntaxFailure } from './failure.ts';

/** Larger files are data, not programs; the bound keeps parsing within a fixed memory. */
export const MAX_SOURCE_CHARACTERS = 16 * 1024 * 1024;

const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;
const BLANK = /^[ \t\f]*(?:#[^\r\n]*)?$/;

/**
 * Decodes a file as Python does: UTF-8 unless a cookie in the first two lines says otherwise. Of the other encodings
 * ASCII and Latin-1 are read. A string is taken as it is. Line ends become `\n`. Throws SyntaxFailure.
 */
export function readSource(source: string | Uint8Array): string {
  if (source.length > MAX_SOURCE_CHARACTERS) {
    throw new SyntaxFailure(
      `source file is too large: ${source.length} characters, at most ${MAX_SOURCE_CHARACTERS} are read`,
      placeAt('', 0),
      'source-too-large',
      'keep data in a file of its own and read it at run time',
    );
  }
  const decoded = typeof source === 'string' ? source : decode(source);
  const withoutMark = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const text = withoutMark.includes('\r') ? withoutMark.replace(/\r\n?/g, '\n') : withoutMark;
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new SyntaxFailure('source code cannot contain null bytes', placeAt(text, nul));
  return text;
}

function decode(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const cookie = findCookie(bytes);
  const encoding = cookie === undefined ? 'utf-8' : canonicalEncoding(cookie.name);
  if (cookie !== undefined && encoding === undefined) failEncoding(cookie);
  if (cookie !== undefined && marked && encoding !== 'utf-8') {
    throw new SyntaxFailure(
      'encoding problem: the file starts with a UTF-8 byte order mark',
      cookie.span,
      'encoding-error',
    );
  }
  if (encoding === 'latin-1') return decodeLatin1(bytes);
  return decodeUtf8(bytes, encoding === 'ascii' ? 0x7f : 0xff, cookie !== undefined);
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

function canonicalEncoding(name: string): 'utf-8' | 'ascii' | 'latin-1' | undefined {
  const folded = name.toLowerCase().replaceAll('_', '-');
  if (/^(?:utf-?8|u8|utf|utf-8-sig|cp65001)(?:-|$)/.test(folded)) return 'utf-8';
  if (/^(?:us-?)?ascii$|^646$/.test(folded)) return 'ascii';
  if (/^(?:latin-?1|iso-?8859-1|l1|latin|8859)(?:-|$)/.test(folded)) return 'latin-1';
  return undefined;
}

function failEncoding(cookie: Cookie): never {
  const hint = 'save the file as UTF-8 and remove the encoding line';
  throw new SyntaxFailure(`encoding '${cookie.name}' is not supported`, cookie.span, 'encoding-error', hint);
}

function decodeLatin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
}

function decodeUtf8(bytes: Uint8Array, highestByte: number, declared: boolean): string {
  try {
    if (highestByte === 0xff || bytes.every((byte) => byte <= highestByte)) {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
  } catch {
    // The decoder says that there is a bad byte, not where.
  }
  return failBadByte(bytes, firstBadByte(bytes, highestByte), declared);
}

function failBadByte(bytes: Uint8Array, at: number, declared: boolean): never {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const place = placeAt(before.replace(/\r\n?/g, '\n'), before.length);
  const byte = bytes[at]!.toString(16).padStart(2, '0');
  const why = declared ? 'which its declared encoding does not allow' : 'but no encoding declared';
  const message = `Non-UTF-8 code starting with '\\x${byte}' on line ${place.line}, ${why}; see https://peps.python.org/pep-0263/ for details`;
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
