// Generated files are committed; each must be what its table makes of it, and nothing else may lie among them.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { generatedFiles } from '../scripts/generate.ts';
import { filesMatching, textOf } from './source-tree.ts';

const files = generatedFiles();

describe('generated files are current ("npm run generate" makes them so)', () => {
  for (const [file, content] of files) test(file, () => assert.ok(textOf(file) === content, `${file} is out of date`));
});

test('every file in a folder `generated` is generated', () => {
  const strays = filesMatching('{device,src}/**/generated/*').filter((file) => !files.has(file));
  assert.deepEqual(strays, []);
});
