// The process that crash.test.ts kills: appends as fast as it can and says which appends were acknowledged. A trigger
// in the same store copies each element to an output woof, so that cursor and effect can be compared after the kill.

import { openWoofStore } from './index.ts';

const [folder] = process.argv.slice(2);
const store = await openWoofStore({ folder: folder! });
await store.create('crash/in', { elementSizeMax: 64, history: 1_000_000 });
await store.create('crash/out', { elementSizeMax: 64, history: 1_000_000 });

async function appender(): Promise<void> {
  for (;;) {
    const value = Math.random().toString(36).slice(2);
    const seqno = await store.append('crash/in', Buffer.from(value));
    process.stdout.write(`${seqno} ${value}\n`);
  }
}

async function trigger(): Promise<void> {
  const cursor = await store.openCursor('crash/in', 'copy', { start: 'earliest' });
  for (;;) {
    for (const { seqno, bytes } of (await cursor.next(16)).elements) {
      await cursor.commit(seqno, { outputs: [{ woof: 'crash/out', bytes }] });
    }
  }
}

await Promise.all([...Array.from({ length: 8 }, appender), trigger()]);
