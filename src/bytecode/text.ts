// Python text in bytes: UTF-8, with lone surrogates as three bytes each (what CPython calls surrogatepass), so that
// every str can be written.

/** UTF-8 of a str. `codePoints` overrides `text` where UTF-16 would join two lone surrogates. */
export function encodeText(text: string, codePoints?: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const point of codePoints ?? Array.from(text, (character) => character.codePointAt(0)!)) pushPoint(bytes, point);
  return Uint8Array.from(bytes);
}

function pushPoint(bytes: number[], point: number): void {
  if (point < 0x80) bytes.push(point);
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
  else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  else {
    bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
}

/** Reads what `encodeText` wrote; the bytes must be well formed. */
export function decodeText(bytes: Uint8Array): { value: string; codePoints?: number[] } {
  const points: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]!;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    let point = length === 1 ? first : first & (0x7f >> length);
    for (let i = 1; i < length; i++) point = (point << 6) | (bytes[at + i]! & 63);
    points.push(point);
    at += length;
  }
  const value = points.map((point) => String.fromCodePoint(point)).join('');
  return Array.from(value).length === points.length ? { value } : { value, codePoints: points };
}

/** A key that is equal exactly for equal strs. */
export function utf8Key(text: string, codePoints?: readonly number[]): string {
  return codePoints === undefined ? text : `${text}\u0000${codePoints.join(' ')}`;
}

export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** The hash that str objects carry: FNV-1a, 31 bits, never 0. */
export function textHash(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash & 0x7fffffff || 1;
}
