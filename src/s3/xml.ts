// XML in and out. Keys may hold characters that XML forbids or folds (control characters, carriage returns): they leave
// as character references, as S3 sends them. Document types are refused: entities are how XML bodies become bombs.

import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { AppError } from '#base';

export const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';
const DEPTH_MAX = 16;

export type XmlValue = string | number | boolean | XmlValue[] | { [name: string]: XmlValue | undefined };

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: false,
  suppressEmptyNode: false,
});

/** References are resolved here (`resolveAll`), CDATA becomes an element of its own that no document of S3 has. */
const parser = new XMLParser({
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: false,
  cdataPropName: '#cdata',
});

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to escape
  return text.replace(/[&<>"\u0000-\u001f\u007f]/g, (c) => ENTITIES[c] ?? `&#${c.charCodeAt(0)};`);
}

function escapeAll(value: XmlValue | undefined): unknown {
  if (Array.isArray(value)) return value.map(escapeAll);
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return Object.fromEntries(entries.map(([name, one]) => [name, escapeAll(one)]));
  }
  return escapeText(String(value));
}

/** A document with one root. Undefined members are left out; arrays repeat their element. */
export function buildXml(root: string, content: XmlValue, namespace?: string): string {
  const escaped = escapeAll(content);
  const body = typeof escaped === 'object' ? escaped : { '#text': escaped };
  const tree = { [root]: { ...(namespace ? { '@xmlns': namespace } : {}), ...(body as object) } };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(tree)}`;
}

const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolveReference(reference: string): string {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(reference);
  if (!number) {
    if (Object.hasOwn(CHARACTERS, reference)) return CHARACTERS[reference]!;
    throw malformed();
  }
  const point = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) throw malformed();
  return String.fromCodePoint(point);
}

function resolveAll(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/&([^;&]*);/g, (_, reference) => resolveReference(reference));
  if (Array.isArray(value)) return value.map(resolveAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, resolveAll(one)]));
}

function malformed(): Error {
  return new AppError(
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our published schema',
  );
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

function maximumNesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of text.matchAll(/<\/?[^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>') && !tag.startsWith('<?') && !tag.startsWith('<!')) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The content of the document's root element. `MalformedXML` if it is another root, or no XML. */
export function parseXml(bytes: Uint8Array, root: string): Record<string, unknown> {
  const text = new TextDecoder().decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text) || maximumNesting(text) > DEPTH_MAX) throw malformed();
  let tree: Record<string, unknown>;
  try {
    if (XMLValidator.validate(text) !== true) throw malformed();
    tree = parser.parse(text);
  } catch {
    throw malformed();
  }
  const content = tree[root];
  if (content === undefined || Array.isArray(content) || depthOf(content) > DEPTH_MAX) throw malformed();
  return typeof content === 'object' && content !== null ? (resolveAll(content) as Record<string, unknown>) : {};
}

/** An element that may come never, once or often. */
export function asList(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
