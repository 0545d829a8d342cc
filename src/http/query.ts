// Query strings as AWS reads them: percent-encoded UTF-8, `+` is a space, order is kept.

import { HttpError } from './errors.ts';
import type { QueryParameters } from './service.ts';

export type QueryPair = readonly [name: string, value: string];

export function decodeComponent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw new HttpError('InvalidUri', `${JSON.stringify(text)} is not percent-encoded UTF-8`, {}, cause);
  }
}

export function parseQuery(rawQuery: string): QueryPair[] {
  const pairs = rawQuery.split('&').filter((part) => part !== '');
  return pairs.map((part) => {
    const equals = part.indexOf('=');
    const [name, value] = equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
    return [decodeComponent(name.replaceAll('+', ' ')), decodeComponent(value.replaceAll('+', ' '))];
  });
}

export function queryParameters(pairs: readonly QueryPair[]): QueryParameters {
  const all = (name: string) => pairs.filter((pair) => pair[0] === name).map((pair) => pair[1]);
  return {
    get: (name) => pairs.find((pair) => pair[0] === name)?.[1],
    has: (name) => pairs.some((pair) => pair[0] === name),
    all,
    names: () => [...new Set(pairs.map((pair) => pair[0]))],
  };
}
