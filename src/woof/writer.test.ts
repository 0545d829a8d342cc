// The writer alone: what a full disk does, and how groups and their members fail.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { Outcome, WriterStep } from './operation.ts';
import { openForWriting } from './schema.ts';
import type { WoofParameters } from './woof-store.ts';
import { Writer } from './writer.ts';

const woof = 'a/b';
const parameters: Required<WoofParameters> = {
  ...{ elementSizeMax: 4096, history: 10_000, maxCommitDelayMs: 0 },
  ...{ onFull: 'overwrite', durability: 'flush' },
};
const append = (sizeBytes: number): WriterStep => ({ kind: 'append', woof, bytes: new Uint8Array(sizeBytes) });

function withWriter(run: (apply: (...groups: WriterStep[][]) => Outcome[], database: DatabaseSync) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'writer-test-'));
  const database = openForWriting(folder);
  const writer = new Writer(database);
  const apply = (...groups: WriterStep[][]) => writer.apply(groups.map((steps) => ({ atMs: 1, steps })));
  apply([{ kind: 'createWoof', woof, parameters }]);
  run(apply, database);
  database.close();
  rmSync(folder, { recursive: true });
}

const codeOf = (outcome: Outcome) => ('code' in outcome ? outcome.code : outcome.results);

test('one that fails does not disturb its neighbours in the group', () => {
  withWriter((apply) => {
    const outcomes = apply([append(1)], [append(5000)], [append(1), append(5000)], [append(1)]);
    assert.deepEqual(outcomes.map(codeOf), [[1n], 'ElementTooLarge', 'ElementTooLarge', [2n]]);
  });
});

test('a full disk fails the whole group with StoreFull; with space again, seqnos go on without a gap', () => {
  withWriter((apply, database) => {
    assert.deepEqual(apply([append(10)]).map(codeOf), [[1n]]);
    const pages = Number(database.prepare('PRAGMA page_count').get()!['page_count']);
    database.exec(`PRAGMA max_page_count = ${pages + 4}`);
    const group = Array.from({ length: 20 }, () => [append(4000)]);
    assert.deepEqual(new Set(apply(...group).map(codeOf)), new Set(['StoreFull']));
    database.exec('PRAGMA max_page_count = 1000000');
    assert.deepEqual(apply([append(10)]).map(codeOf), [[2n]]);
  });
});

test('versions are never used twice, also after a failed group', () => {
  withWriter((apply) => {
    const put = (expectVersion: bigint): WriterStep => ({
      ...{ kind: 'put', table: 't', key: 'k', value: new Uint8Array(), expectVersion },
    });
    assert.deepEqual(codeOf(apply([put(0n)])[0]!), [1n]);
    assert.deepEqual(codeOf(apply([put(1n), put(1n)])[0]!), 'VersionMismatch');
    const [again] = apply([{ kind: 'delete', table: 't', key: 'k' }, put(0n)]);
    assert.ok('results' in again! && again.results[1]! > 1n);
  });
});
