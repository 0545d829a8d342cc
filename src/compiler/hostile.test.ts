// Whatever the source, the compiler gives an image or diagnostics; it never throws, and what it writes reads back the same.
// NANOLAMBDA_SEED replays a run.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { disassemble, type ImageContent, reachedCode, readImage } from '#bytecode';
import { compile } from './index.ts';

const folder = new URL('./goldens/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.py'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const MUTANTS = 400;

/** mulberry32 */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Moves, drops and doubles lines and tokens, so that most results still parse. */
function mutate(source: string, next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const lines = source.split('\n');
  const tokens = source.match(/\w+|[^\s\w]+/g) ?? [];
  for (let i = 0; i < 3; i++) {
    const at = Math.floor(next() * lines.length);
    const choice = next();
    if (choice < 0.25) lines.splice(at, 1);
    else if (choice < 0.5) lines.splice(at, 0, pick(lines));
    else lines[at] = (lines[at] ?? '').replace(pick(tokens), pick(tokens));
  }
  return lines.join('\n');
}

function listing(content: ImageContent, names: readonly string[]): string {
  return reachedCode(content.modules)
    .map((unit) => disassemble(unit, { ...content, names }))
    .join('\n');
}

test('mutated programs compile or are refused, and images read back', () => {
  const seed = Number(process.env['NANOLAMBDA_SEED'] ?? Date.now() % 1_000_000);
  const next = random(seed);
  let compiled = 0;
  for (let i = 0; i < MUTANTS; i++) {
    const source = mutate(sources[i % sources.length]!, next);
    const hint = `NANOLAMBDA_SEED=${seed}, mutant ${i}:\n${source}`;
    let result: ReturnType<typeof compile>;
    try {
      result = compile({ files: new Map([['main.py', Buffer.from(source)]]), entry: { program: 'main.py' } });
    } catch (error) {
      throw new Error(`the compiler threw; ${hint}`, { cause: error });
    }
    if (!result.image) continue;
    compiled++;
    const back = readImage(result.image);
    assert.equal(listing(back, back.names), listing(result.content, back.names), hint);
  }
  assert.ok(compiled > MUTANTS / 10, `only ${compiled} of ${MUTANTS} mutants compiled; NANOLAMBDA_SEED=${seed}`);
});
