// String atoms: neighbouring literals joined, f-strings as JoinedStr (PEP 701).

import type { Constant, Expr, FormattedValue, JoinedStr, StrValue } from './ast.ts';
import { type Cursor, normalForm, spanOf, startsExpression } from './cursor.ts';
import { SyntaxFailure } from './failure.ts';
import { concatStr, decodeStr, type StringValue, stringValue, strOf } from './strings.ts';
import type { Token } from './token.ts';

type Piece = Constant | FormattedValue;

const CONVERSIONS: ReadonlyMap<string, FormattedValue['conversion']> = new Map([
  ['s', 115],
  ['r', 114],
  ['a', 97],
]);

/** One or more literals side by side. */
export function strings(p: Cursor): Expr {
  const start = p.token;
  const values: StringValue[] = [];
  const pieces: Piece[] = [];
  let formatted = false;
  while (p.token.kind === 'string' || p.token.kind === 'fstring-start') {
    const { token } = p;
    if (token.kind === 'fstring-start') {
      formatted = true;
      fstring(p, pieces);
      values.push(strOf(''));
    } else {
      const value = stringValue(p.next(), p.characterNames);
      values.push(value);
      if (value.type === 'str') pieces.push(constant(value, token));
    }
  }
  return joined(p, start, values, formatted ? pieces : undefined);
}

function joined(p: Cursor, start: Token, values: StringValue[], pieces: Piece[] | undefined): Expr {
  const span = p.spanFrom(start);
  // Like CPython, which overlooks the capital letter.
  const prefix = start.text.startsWith('u') ? 'u' : null;
  const strs = values.filter((value) => value.type === 'str');
  if (strs.length > 0 && strs.length < values.length) p.fail('cannot mix bytes and nonbytes literals', span);
  if (pieces !== undefined) return { kind: 'JoinedStr', values: mergeConstants(pieces), span };
  if (strs.length > 0) return { kind: 'Constant', value: concatStr(strs), prefix, span };
  const bytes = values.flatMap((value) => (value.type === 'bytes' ? [value.value] : []));
  return { kind: 'Constant', value: { type: 'bytes', value: concatBytes(bytes) }, prefix: null, span };
}

function concatBytes(parts: Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function constant(value: StrValue, first: Token): Constant {
  return { kind: 'Constant', value, prefix: null, span: spanOf(first) };
}

/** Runs of constants become one; an empty one disappears. */
function mergeConstants(pieces: Piece[]): Piece[] {
  const merged: Piece[] = [];
  let run: Constant[] = [];
  const flush = () => {
    const value = concatStr(run.flatMap((each) => (each.value.type === 'str' ? [each.value] : [])));
    const { endLine, endColumn } = run.at(-1)!.span;
    if (value.value !== '') merged.push({ ...run[0]!, value, span: { ...run[0]!.span, endLine, endColumn } });
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'Constant') run.push(piece);
    else {
      if (run.length > 0) flush();
      merged.push(piece);
    }
  }
  if (run.length > 0) flush();
  return merged;
}

function fstring(p: Cursor, pieces: Piece[]): void {
  const raw = /r/i.test(p.next().text);
  while (p.token.kind !== 'fstring-end') literalOrField(p, raw, pieces);
  p.next();
}

function literalOrField(p: Cursor, raw: boolean, pieces: Piece[]): void {
  if (p.token.kind !== 'fstring-middle') {
    replacementField(p, raw, pieces);
    return;
  }
  const token = p.next();
  const body = p.text.slice(token.start, token.end);
  pieces.push(constant(raw ? strOf(body) : decodeStr(body, token, p.characterNames), token));
}

/** `{ value [=] [!conversion] [:spec] }` */
function replacementField(p: Cursor, raw: boolean, pieces: Piece[]): void {
  const open = p.expect('{');
  const { place } = p;
  const value = fieldValue(p);
  const debug = p.accept('=') !== undefined;
  // `{x = }` shows the source text up to here, white space included, comments not.
  if (debug) pieces.push(constant(strOf(p.textSince(place)), open));
  const conversion = fieldConversion(p);
  const format_spec = p.at(':') ? formatSpec(p, raw) : null;
  if (!p.at('}')) failField(p, debug, conversion !== -1, format_spec !== null);
  p.next();
  const shown = debug && conversion === -1 && format_spec === null ? 114 : conversion;
  pieces.push({ kind: 'FormattedValue', value, conversion: shown, format_spec, span: p.spanFrom(open) });
}

function fieldValue(p: Cursor): Expr {
  const { token } = p;
  if (['}', '=', '!', ':'].includes(token.text)) {
    p.fail(`f-string: valid expression required before '${token.text}'`, token);
  }
  if (!startsExpression(token) && !p.at('*') && !p.at('yield') && token.kind !== 'end') {
    p.fail("f-string: expecting a valid expression after '{'", token);
  }
  const from = p.place;
  try {
    return p.rules.yieldOrStarExpressions(p);
  } catch (failure) {
    if (failure instanceof SyntaxFailure && failure.message === 'invalid syntax') failFieldValue(p, from);
    throw failure;
  }
}

/** CPython takes as much of a field as is an expression, and complains about the rest. */
function failFieldValue(p: Cursor, from: number): void {
  const until = p.place;
  if (until - from > LONGEST_FIELD) return;
  for (let to = until; to > from; to--) {
    const part = p.between(from, to);
    const value = part.attempt(() => part.rules.yieldOrStarExpressions(part));
    if (value !== undefined && part.isKind('end')) p.fail(`f-string: expecting ${AFTER_VALUE}`, part.token);
  }
  p.fail("f-string: expecting a valid expression after '{'", p.between(from, until).token);
}

function fieldConversion(p: Cursor): FormattedValue['conversion'] {
  const mark = p.accept('!');
  if (mark === undefined) return -1;
  const { token } = p;
  if (token.kind !== 'name') {
    const missing = p.at(':') || p.at('}');
    return p.fail(missing ? 'f-string: missing conversion character' : 'f-string: invalid conversion character', token);
  }
  if (token.start !== mark.end) {
    p.fail('f-string: conversion type must come right after the exclamanation mark', token);
  }
  const character = normalForm(p.next().text);
  const conversion = CONVERSIONS.get(character);
  if (conversion !== undefined) return conversion;
  return p.fail(`f-string: invalid conversion character '${character}': expected 's', 'r', or 'a'`, token);
}

function formatSpec(p: Cursor, raw: boolean): JoinedStr {
  p.expect(':');
  const start = p.token;
  const pieces: Piece[] = [];
  while (p.token.kind === 'fstring-middle' || p.at('{')) literalOrField(p, raw, pieces);
  return { kind: 'JoinedStr', values: mergeConstants(pieces), span: p.spanFrom(start) };
}

const AFTER_VALUE = "'=', or '!', or ':', or '}'";
/** Tokens of a field that are looked at again for a better message. */
const LONGEST_FIELD = 100;

function failField(p: Cursor, debug: boolean, converted: boolean, specified: boolean): never {
  let expected = AFTER_VALUE;
  if (debug) expected = "'!', or ':', or '}'";
  if (converted) expected = "':' or '}'";
  if (specified) expected = "'}', or format specs";
  return p.fail(`f-string: expecting ${expected}`, p.token);
}
