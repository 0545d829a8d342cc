// The SyntaxErrors of CPython's compiler about the patterns of a match statement (PEP 634): names bound twice or by one
// alternative only, patterns behind one that takes everything, keys and attributes given twice.

import type { Expr, Match, Pattern } from '../1-parse/ast.ts';
import type { Span } from '../diagnostic.ts';

type Report = (node: { span: Span }, message: string) => void;

export function checkPatterns(node: Match, report: Report): void {
  const last = node.cases.length - 1;
  node.cases.forEach(({ pattern, guard }, index) => {
    const greedy = guard || index === last ? undefined : irrefutable(pattern);
    if (greedy) reportUnreachable(greedy, report);
    else namesOf(pattern, report);
  });
}

/** The part of the pattern that matches whatever comes. */
function irrefutable(pattern: Pattern): Pattern | undefined {
  if (pattern.kind === 'MatchAs') return pattern.pattern ? irrefutable(pattern.pattern) : pattern;
  if (pattern.kind === 'MatchOr') return irrefutable(pattern.patterns.at(-1)!);
  return undefined;
}

function reportUnreachable(pattern: Pattern, report: Report): void {
  const name = pattern.kind === 'MatchAs' ? pattern.name : null;
  report(pattern, `${name === null ? 'wildcard' : `name capture '${name}'`} makes remaining patterns unreachable`);
}

/** Names that the pattern binds. */
function namesOf(pattern: Pattern, report: Report): Set<string> {
  switch (pattern.kind) {
    case 'MatchAs':
      return joined(pattern, pattern.pattern ? [pattern.pattern] : [], pattern.name, report);
    case 'MatchStar':
      return joined(pattern, [], pattern.name, report);
    case 'MatchMapping':
      checkKeys(pattern, pattern.keys, report);
      return joined(pattern, pattern.patterns, pattern.rest, report);
    case 'MatchClass':
      checkAttributes(pattern, report);
      return joined(pattern, [...pattern.patterns, ...pattern.kwd_patterns], null, report);
    case 'MatchSequence': {
      const stars = pattern.patterns.filter(({ kind }) => kind === 'MatchStar');
      if (stars.length > 1) report(pattern, 'multiple starred names in sequence pattern');
      return joined(pattern, pattern.patterns, null, report);
    }
    case 'MatchOr':
      return alternatives(pattern, report);
    case 'MatchValue':
      if (pattern.value.kind === 'JoinedStr') {
        report(pattern, 'patterns may only match literals and attribute lookups');
      }
      return new Set();
    default:
      return new Set();
  }
}

function joined(pattern: Pattern, parts: readonly Pattern[], own: string | null, report: Report): Set<string> {
  const names = new Set<string>();
  const add = (name: string, place: Pattern) => {
    if (names.has(name)) report(place, `multiple assignments to name '${name}' in pattern`);
    names.add(name);
  };
  for (const part of parts) for (const name of namesOf(part, report)) add(name, part);
  if (own !== null) add(own, pattern);
  return names;
}

function alternatives(pattern: Pattern & { kind: 'MatchOr' }, report: Report): Set<string> {
  const greedy = pattern.patterns.slice(0, -1).map(irrefutable).find(Boolean);
  if (greedy) reportUnreachable(greedy, report);
  const sets = pattern.patterns.map((each) => namesOf(each, report));
  const [first] = sets;
  if (!greedy && sets.some((names) => names.size !== first!.size || [...names].some((name) => !first!.has(name)))) {
    report(pattern, 'alternative patterns bind different names');
  }
  return first!;
}

function checkAttributes({ kwd_attrs, kwd_patterns }: Pattern & { kind: 'MatchClass' }, report: Report): void {
  kwd_attrs.forEach((name, index) => {
    if (kwd_attrs.indexOf(name) < index) {
      report(kwd_patterns[index]!, `attribute name repeated in class pattern: ${name}`);
    }
  });
}

function checkKeys(pattern: Pattern, keys: readonly Expr[], report: Report): void {
  const seen = new Set<string>();
  for (const key of keys) {
    const found = keyOf(key);
    if (!found) continue;
    if (seen.has(found.identity)) report(pattern, `mapping pattern checks duplicate key (${found.shown})`);
    seen.add(found.identity);
  }
}

/** What makes a constant key equal to another, and how Python prints it; undefined where it is no constant. */
function keyOf(key: Expr): { identity: string; shown: string } | undefined {
  if (key.kind === 'UnaryOp') {
    const operand = keyOf(key.operand);
    return operand && { identity: `-${operand.identity}`, shown: `-${operand.shown}` };
  }
  if (key.kind !== 'Constant') return undefined;
  const { value } = key;
  switch (value.type) {
    case 'none':
      return { identity: 'None', shown: 'None' };
    case 'true':
      return { identity: '1', shown: 'True' };
    case 'false':
      return { identity: '0', shown: 'False' };
    case 'int':
      return { identity: String(value.value), shown: String(value.value) };
    case 'float':
      return { identity: String(value.value), shown: floatText(value.value) };
    case 'str':
      return { identity: JSON.stringify(value.value), shown: quoted(value.value) };
    case 'bytes': {
      const text = String.fromCharCode(...value.value);
      return { identity: `b${JSON.stringify(text)}`, shown: `b${quoted(text)}` };
    }
    default:
      return undefined;
  }
}

function floatText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function quoted(text: string): string {
  return text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replaceAll("'", "\\'")}'`;
}
