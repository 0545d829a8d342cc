// The embedded store beside a model in memory, driven by the same seeded random operations; values and error codes must
// be equal after each. `WOOF_SEED=n` runs one seed again.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isAppError } from '#base';
import { openWoofStore } from './index.ts';

const NAMES = ['d/a', 'd/b'] as const;
const SEEDS = process.env['WOOF_SEED'] ? [Number(process.env['WOOF_SEED'])] : [1, 2, 3, 4, 5, 6];
const STEPS = 150;

interface ModelWoof {
  history: number;
  reject: boolean;
  /** Every element ever, of which the last `history` are kept. */
  all: string[];
  ids: Map<string, number>;
  cursor: number | undefined;
}

/** Throws the code of the error as text. */
class Model {
  readonly #woofs = new Map<string, ModelWoof>();

  create(name: string, history: number, reject: boolean): void {
    const there = this.#woofs.get(name);
    if (there && (there.history !== history || there.reject !== reject)) throw 'WoofConflict';
    if (!there) this.#woofs.set(name, { history, reject, all: [], ids: new Map(), cursor: undefined });
  }

  delete(name: string): void {
    this.#woof(name);
    this.#woofs.delete(name);
  }

  append(name: string, value: string, id: string | undefined, expect: number | undefined): number {
    const woof = this.#woof(name);
    const known = id === undefined ? undefined : woof.ids.get(id);
    if (known !== undefined) {
      if (woof.all[known - 1] !== value) throw 'IdReused';
      return known;
    }
    const seqno = woof.all.length + 1;
    if (value.length > 3) throw 'ElementTooLarge';
    if (expect !== undefined && expect !== seqno) throw 'SeqnoMismatch';
    if (woof.reject && woof.cursor !== undefined && woof.cursor < seqno - woof.history) throw 'WoofFull';
    woof.all.push(value);
    if (id !== undefined) woof.ids.set(id, seqno);
    return seqno;
  }

  range(name: string, from: number, n: number): string[] {
    const woof = this.#woof(name);
    if (from < 1) throw 'InvalidParameter';
    if (from > woof.all.length + 1) throw 'NotYet';
    if (from < oldest(woof)) throw 'Evicted';
    return woof.all.slice(from - 1, from - 1 + n);
  }

  openCursor(name: string): void {
    const woof = this.#woof(name);
    woof.cursor ??= woof.all.length;
  }

  commit(name: string, seqno: number): void {
    const woof = this.#woof(name);
    if (woof.cursor === undefined) throw 'CursorNotFound';
    if (seqno < woof.cursor || seqno > woof.all.length) throw 'CursorMoved';
    woof.cursor = seqno;
  }

  seek(name: string, start: number): void {
    const woof = this.#woof(name);
    if (woof.cursor === undefined) throw 'CursorNotFound';
    if (start < 1 || start > woof.all.length + 1) throw 'NotYet';
    if (start < oldest(woof)) throw 'Evicted';
    woof.cursor = start - 1;
  }

  #woof(name: string): ModelWoof {
    const woof = this.#woofs.get(name);
    if (!woof) throw 'WoofNotFound';
    return woof;
  }
}

function oldest({ all, history }: ModelWoof): number {
  return Math.max(1, all.length - history + 1);
}

/** A linear congruential generator: the same numbers for the same seed on every machine. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

async function outcome(run: () => unknown): Promise<unknown> {
  try {
    return (await run()) ?? 'done';
  } catch (error) {
    return isAppError(error) ? error.code : error;
  }
}

for (const seed of SEEDS) {
  test(`seed ${seed}: ${STEPS} operations answer as the model does`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'woof-differential-'));
    let store = await openWoofStore({ folder });
    const model = new Model();
    const random = randomOf(seed);
    for (let step = 0; step < STEPS; step++) {
      const name = NAMES[random(NAMES.length)]!;
      const [a, b] = [random(12), random(4)];
      const value = 'wxyzv'.slice(0, random(5));
      const id = random(3) === 0 ? `id-${b}` : undefined;
      const expect = random(4) === 0 ? a : undefined;
      const options = { ...(id && { id }), ...(expect !== undefined && { expectSeqno: BigInt(expect) }) };
      const history = 2 + (name === 'd/a' ? 0 : 3) + (a === 0 ? 1 : 0);
      const onFull = name === 'd/a' ? ('reject' as const) : ('overwrite' as const);
      const at = { woof: name, cursor: 'c' };
      const pairs: ReadonlyArray<readonly [() => unknown, () => unknown]> = [
        [
          async () => void (await store.create(name, { elementSizeMax: 3, history, onFull })),
          () => model.create(name, history, onFull === 'reject'),
        ],
        [() => (a < 2 ? store.delete(name) : undefined), () => (a < 2 ? model.delete(name) : undefined)],
        [
          async () => (await store.range(name, BigInt(a), b)).map(({ bytes }) => Buffer.from(bytes).toString()),
          () => model.range(name, a, b),
        ],
        [async () => void (await store.openCursor(name, 'c')), () => model.openCursor(name)],
        [
          async () => void (await store.transaction([{ kind: 'commitCursor', ...at, seqno: BigInt(a) }])),
          () => model.commit(name, a),
        ],
        [
          async () => void (await store.transaction([{ kind: 'seekCursor', ...at, start: BigInt(a) }])),
          () => model.seek(name, a),
        ],
        [
          async () => Number(await store.append(name, Buffer.from(value), options)),
          () => model.append(name, value, id, expect),
        ],
      ];
      const [real, modelled] = pairs[Math.min(random(12), pairs.length - 1)]!;
      const wanted = await outcome(async () => {
        try {
          return modelled();
        } catch (code) {
          return code;
        }
      });
      assert.deepEqual(await outcome(real), wanted, `seed ${seed}, step ${step}`);
      if (random(50) === 0) {
        await store.close();
        store = await openWoofStore({ folder });
      }
    }
    assert.deepEqual(await store.check(), []);
    await store.close();
    rmSync(folder, { recursive: true });
  });
}
