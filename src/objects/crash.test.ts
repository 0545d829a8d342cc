// One store carried through five SIGKILLs in the middle of PUTs: what was acknowledged last is there (or what came
// after it), whole; no body is without its row.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openWoofStore } from '#woof';
import { openObjectStore } from './index.ts';

const KILLS = 5;
const child = join(import.meta.dirname, 'crash-child.ts');

async function runAndKill(folder: string, run: number): Promise<string[]> {
  const writer = spawn(process.execPath, [child, folder, `${run}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  writer.stdout.on('data', (piece) => {
    output += piece;
    if (output.split('\n').length > 15 + run * 11) writer.kill('SIGKILL');
  });
  await once(writer, 'close');
  return output.split('\n').slice(0, -1);
}

test(`${KILLS} kills lose no acknowledged object and leave no torn one`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'objects-crash-'));
  const acknowledged = new Map<string, string>();
  for (let run = 0; run < KILLS; run++) {
    for (const line of await runAndKill(folder, run)) {
      const [key, etag] = line.split(' ');
      acknowledged.set(key!, etag!);
    }
    const store = await openWoofStore({ folder });
    const objects = await openObjectStore({ store, folder: join(folder, 'bodies') });
    let files = 0;
    for (const key of acknowledged.keys()) {
      const { info, bytes } = await objects.readObject('crash', key, 1e6);
      assert.equal(createHash('md5').update(bytes).digest('hex'), info.etag, key);
    }
    for (const info of (await objects.listObjects({ bucket: 'crash' })).objects) if (info.sizeBytes > 1000) files += 1;
    const kept = readdirSync(join(folder, 'bodies'), { recursive: true }).filter((name) => String(name).length > 30);
    assert.equal(kept.length, files, 'every file belongs to an object');
    await store.close();
  }
  rmSync(folder, { recursive: true });
});
