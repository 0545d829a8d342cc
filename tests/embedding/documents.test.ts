// docs/errors.md explains every number of the C interface, and no number that there is not.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const header = read('device/vm/nanolambda.h');

/** "NL_BUSY 7", in the order of the file. */
function numbersInHeader(): string[] {
  return [...header.matchAll(/\b(NL_[A-Z_]+) = (-?\d+)/g)].map(([, name, number]) => `${name} ${number}`);
}

test('every status and code is explained', () => {
  const rows = [...read('docs/errors.md').matchAll(/^\| (-?\d+) \| `(NL_[A-Z_]+)` \| \S.* \|$/gm)];
  const explained = rows.map(([, number, name]) => `${name} ${number}`);
  assert.ok(explained.length > 15);
  assert.deepEqual(explained.sort(), numbersInHeader().sort());
});

test('every function is in docs/embedding.md', () => {
  const functions = [...header.matchAll(/^(?:nl_status|void|int|uint32_t|const char \*)\s*(nl_\w+)\(/gm)].map(
    ([, name]) => name!,
  );
  assert.ok(functions.length > 10);
  const page = read('docs/embedding.md');
  assert.deepEqual(
    functions.filter((name) => !page.includes(`\`${name}\``)),
    [],
  );
});
