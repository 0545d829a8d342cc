// The process that crash.test.ts kills: puts objects of all sizes and says which were acknowledged.

import { join } from 'node:path';
import { openWoofStore } from '#woof';
import { openObjectStore } from './index.ts';

const [folder, run] = process.argv.slice(2);
const store = await openWoofStore({ folder: folder! });
const objects = await openObjectStore({ store, folder: join(folder!, 'bodies') });
await objects.createBucket('crash');

async function writer(name: number): Promise<void> {
  for (let index = 0; ; index++) {
    // Overwrites as well as new keys, in the database as well as in files.
    const key = `${name}/${index % 7}`;
    const body = Buffer.alloc(index % 3 === 0 ? 150_000 : 100, `${run}.${name}.${index};`);
    const { etag } = await objects.putObject({ bucket: 'crash', key, body });
    process.stdout.write(`${key} ${etag}\n`);
  }
}

await Promise.all([0, 1, 2, 3].map(writer));
