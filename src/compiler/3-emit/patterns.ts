// match: each case is tested in turn. What a pattern captures is kept in temporaries and bound when the whole pattern
// has matched, as in CPython.

import type {
  Match,
  MatchCase,
  MatchClass,
  MatchMapping,
  MatchOr,
  MatchSequence,
  MatchSingleton,
  MatchValue,
  Pattern,
} from '../1-parse/ast.ts';
import { leaves } from '../2-analyze/live-code.ts';
import { walk } from '../2-analyze/walk.ts';
import { type Emitter, Label } from './emitter.ts';
import { storeName } from './names.ts';

type Captures = ReadonlyMap<string, number>;

export function visitMatch(e: Emitter, node: Match): void {
  const subject = e.expression(node.subject, e.temporary());
  const end = new Label();
  for (const branch of node.cases) {
    const mark = e.mark();
    visitCase(e, branch, subject, end);
    e.release(mark);
  }
  e.place(end);
}

function visitCase(e: Emitter, node: MatchCase, subject: number, end: Label): void {
  const next = new Label();
  e.asm.line = node.pattern.span.line;
  const captures = new Map([...capturedNames(node.pattern)].map((name) => [name, e.temporary()]));
  test(e, node.pattern, subject, captures, next);
  for (const [name, register] of captures) storeName(e, name, register);
  if (node.guard) e.condition(node.guard, next, false);
  e.statements(node.body);
  if (!leaves(node.body)) e.jump('JMP', end);
  e.place(next);
}

function capturedNames(pattern: Pattern): Set<string> {
  const names = new Set<string>();
  walk(pattern, (node) => {
    if ((node.kind === 'MatchAs' || node.kind === 'MatchStar') && node.name !== null) names.add(node.name);
    if (node.kind === 'MatchMapping' && node.rest !== null) names.add(node.rest);
    return undefined;
  });
  return names;
}

/** Goes on when the value matches, else to `fail`. */
function test(e: Emitter, pattern: Pattern, value: number, captures: Captures, fail: Label): void {
  const mark = e.mark();
  const visitor = PATTERNS[pattern.kind] as (
    e: Emitter,
    node: Pattern,
    value: number,
    captures: Captures,
    fail: Label,
  ) => void;
  visitor(e, pattern, value, captures, fail);
  e.release(mark);
}

type PatternVisitor<P extends Pattern> = (e: Emitter, node: P, value: number, captures: Captures, fail: Label) => void;

const PATTERNS: { [K in Pattern['kind']]: PatternVisitor<Extract<Pattern, { kind: K }>> } = {
  MatchValue: (e, node: MatchValue, value, _captures, fail) => {
    e.jump('JEQ', fail, value, e.expression(node.value), 0);
  },
  MatchSingleton: (e, node: MatchSingleton, value, _captures, fail) => {
    e.jump('JIS', fail, value, e.load(node.value), 0);
  },
  MatchSequence: testSequence,
  MatchMapping: testMapping,
  MatchClass: testClass,
  MatchStar: (e, node, value, captures) => capture(e, node.name, value, captures),
  MatchAs: (e, node, value, captures, fail) => {
    if (node.pattern) test(e, node.pattern, value, captures, fail);
    capture(e, node.name, value, captures);
  },
  MatchOr: testOr,
};

function capture(e: Emitter, name: string | null, value: number, captures: Captures): void {
  if (name !== null) e.op('MOVE', captures.get(name)!, value);
}

function testSequence(e: Emitter, node: MatchSequence, value: number, captures: Captures, fail: Label): void {
  const { patterns } = node;
  const star = patterns.findIndex((pattern) => pattern.kind === 'MatchStar');
  const check = e.temporary();
  e.op('MATCHSEQ', check, value);
  e.jump('JF', fail, check);
  e.op('LEN', check, value);
  const least = e.load({ type: 'int', value: BigInt(star < 0 ? patterns.length : patterns.length - 1) });
  e.jump(star < 0 ? 'JEQ' : 'JGE', fail, check, least, 0);
  if (patterns.length === 0) return;
  const first = e.mark();
  for (let i = 0; i < patterns.length; i++) e.temporary();
  if (star < 0) e.op('UNPACK', first, value, patterns.length);
  else e.op('UNPACKEX', first, value, star, patterns.length - star - 1);
  patterns.forEach((pattern, i) => {
    test(e, pattern, first + i, captures, fail);
  });
}

function testMapping(e: Emitter, node: MatchMapping, value: number, captures: Captures, fail: Label): void {
  const check = e.temporary();
  e.op('MATCHMAP', check, value);
  e.jump('JF', fail, check);
  const keys = e.run(node.keys);
  const count = node.keys.length;
  if (count > 0) {
    const tuple = e.temporary();
    e.op('TUPLE', tuple, keys, count);
    e.op('MATCHKEYS', check, value, tuple);
    e.jump('JNONE', fail, check);
    const first = e.mark();
    for (let i = 0; i < count; i++) e.temporary();
    e.op('UNPACK', first, check, count);
    node.patterns.forEach((pattern, i) => {
      test(e, pattern, first + i, captures, fail);
    });
  }
  if (node.rest !== null) {
    const rest = captures.get(node.rest)!;
    e.op('DICT', rest, 0, 0);
    e.op('DICTUPDATE', rest, value);
    for (let i = 0; i < count; i++) e.op('DELITEM', rest, keys + i);
  }
}

function testClass(e: Emitter, node: MatchClass, value: number, captures: Captures, fail: Label): void {
  const cls = e.expression(node.cls, e.temporary());
  const names = node.kwd_attrs.map((name) => ({ type: 'str', value: name }) as const);
  e.load({ type: 'tuple', items: names }, e.temporary());
  const attributes = e.temporary();
  e.op('MATCHCLASS', attributes, value, cls, node.patterns.length);
  e.jump('JNONE', fail, attributes);
  const patterns = [...node.patterns, ...node.kwd_patterns];
  if (patterns.length === 0) return;
  const first = e.mark();
  for (let i = 0; i < patterns.length; i++) e.temporary();
  e.op('UNPACK', first, attributes, patterns.length);
  patterns.forEach((pattern, i) => {
    test(e, pattern, first + i, captures, fail);
  });
}

function testOr(e: Emitter, node: MatchOr, value: number, captures: Captures, fail: Label): void {
  const matched = new Label();
  node.patterns.forEach((pattern, i) => {
    const last = i === node.patterns.length - 1;
    const next = last ? fail : new Label();
    test(e, pattern, value, captures, next);
    if (!last) {
      e.jump('JMP', matched);
      e.place(next);
    }
  });
  e.place(matched);
}
