// One database carried through ten SIGKILLs: every acknowledged append is there, seqnos are dense, and the trigger's
// effects are exactly as many as its cursor says.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openWoofStore } from './index.ts';

const KILLS = 10;
const child = join(import.meta.dirname, 'crash-child.ts');

/** Runs until `lineCount` appends were acknowledged and kills at once; gives back what was acknowledged. */
async function runAndKill(folder: string, lineCount: number): Promise<string[]> {
  const writer = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  writer.stdout.on('data', (piece) => {
    output += piece;
    if (output.split('\n').length > lineCount) writer.kill('SIGKILL');
  });
  await once(writer, 'close');
  return output.split('\n').slice(0, -1);
}

test(`${KILLS} kills lose nothing that was acknowledged`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'woof-crash-'));
  const acknowledged = new Map<bigint, string>();
  for (let kill = 0; kill < KILLS; kill++) {
    for (const line of await runAndKill(folder, 20 + kill * 37)) {
      const [seqno, value] = line.split(' ');
      assert.equal(acknowledged.has(BigInt(seqno!)), false, `seqno ${seqno} was given twice`);
      acknowledged.set(BigInt(seqno!), value!);
    }
  }
  const store = await openWoofStore({ folder });
  const { lastSeqno } = await store.describe('crash/in');
  const all = await store.range('crash/in', 1n, 10_000);
  assert.equal(BigInt(all.length), lastSeqno);
  for (const [index, element] of all.entries()) assert.equal(element.seqno, BigInt(index + 1));
  for (const [seqno, value] of acknowledged) {
    assert.equal(Buffer.from(all[Number(seqno) - 1]!.bytes).toString(), value);
  }
  const [cursor] = await store.listCursors('crash/in');
  const copies = await store.range('crash/out', 1n, 10_000);
  assert.equal(BigInt(copies.length), cursor!.position);
  for (const [index, copy] of copies.entries()) assert.deepEqual(copy.bytes, all[index]!.bytes);
  assert.deepEqual(await store.check(), []);
  await store.close();
  rmSync(folder, { recursive: true });
});
