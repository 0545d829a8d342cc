// The code of small programs, as the disassembler prints it. UPDATE_GOLDENS=1 writes the expectations anew; the diff is
// what is reviewed.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { disassemble, reachedCode, readImage } from '#bytecode';
import { compile, formatDiagnostic } from './index.ts';

const folder = new URL('./goldens/', import.meta.url);

function listing(name: string): string {
  const source = readFileSync(new URL(name, folder));
  const result = compile({ files: new Map([[name, source]]), entry: { program: name } });
  if (!result.image) {
    return result.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, source.toString())).join('');
  }
  const content = readImage(result.image);
  return reachedCode(content.modules)
    .map((unit) => disassemble(unit, content))
    .join('\n');
}

for (const name of readdirSync(folder).filter((file) => file.endsWith('.py'))) {
  test(name, () => {
    const expected = new URL(name.replace('.py', '.txt'), folder);
    const actual = listing(name);
    if (process.env['UPDATE_GOLDENS']) writeFileSync(expected, actual);
    assert.equal(actual, readFileSync(expected, 'utf8'));
  });
}
