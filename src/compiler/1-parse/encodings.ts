// The encodings that a source file may name (PEP 263), by Python's many spellings. Besides UTF-8, ASCII and Latin-1 those
// that TextDecoder reads as Python does, but for a few bytes that mean nothing in either.

const SPELLINGS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/^(?:utf-?8|u8|utf|utf-8-sig|cp65001)(?:-|$)/, () => 'utf-8'],
  [/^(?:us-?)?ascii$|^646$/, () => 'ascii'],
  [/^(?:latin-?1|iso-?8859-1|l1|latin|8859)(?:-|$)/, () => 'latin-1'],
  [/^(?:cp|windows-?)(125[0-8])$/, (found) => `windows-${found[1]}`],
  [/^koi8-?(r|u)$/, (found) => `koi8-${found[1]}`],
  [/^iso-?8859-(\d+)$/, (found) => (ISO_PARTS.has(found[1]!) ? `iso-8859-${found[1]}` : '')],
  [/^(?:cp-?866|ibm866|866)$/, () => 'ibm866'],
  [/^mac-?cyrillic$/, () => 'x-mac-cyrillic'],
  [/^mac-?roman$|^macintosh$/, () => 'macintosh'],
  [/^(?:shift-?jis|s-?jis|csshiftjis)$/, () => 'shift_jis'],
  [/^(?:euc-?jp|ujis|u-jis)$/, () => 'euc-jp'],
  [/^(?:euc-?kr|ks-?c-?5601)$/, () => 'euc-kr'],
  [/^iso-?2022-jp$/, () => 'iso-2022-jp'],
  [/^(?:gbk|cp936|936|gb2312|euc-?cn)$/, () => 'gbk'],
  [/^gb18030(?:-2000)?$/, () => 'gb18030'],
  [/^big5(?:-tw)?$/, () => 'big5'],
];

/** WHATWG reads parts 1, 9 and 11 as Microsoft's variants of them; 12 does not exist. */
const ISO_PARTS: ReadonlySet<string> = new Set(['2', '3', '4', '5', '6', '7', '8', '10', '13', '14', '15', '16']);

/** `utf-8`, `ascii`, `latin-1`, or a name for TextDecoder; undefined for an encoding that is not read. */
export function canonicalEncoding(name: string): string | undefined {
  const folded = name.toLowerCase().replaceAll('_', '-');
  for (const [pattern, canonical] of SPELLINGS) {
    const found = pattern.exec(folded);
    if (found) return canonical(found) || undefined;
  }
  return undefined;
}
