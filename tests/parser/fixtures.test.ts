// Frozen fixtures: `fixtures/*.py` and beside each the tree that CPython made of it, one top-level statement a line.
// Where a CPython is at hand it must still say the same. UPDATE_GOLDENS=1 asks it anew and writes the trees.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseModule } from '../../src/compiler/1-parse/index.ts';
import { formatDiagnostic } from '../../src/compiler/diagnostic.ts';
import { dumpModule } from './dump.ts';
import { askOracle, oracleVersion } from './oracle.ts';

const FOLDER = fileURLToPath(new URL('fixtures/', import.meta.url));
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.py'));

/** A line for each top-level statement: no bracket stands in a dump but those of its own notation. */
function byStatement(dump: string): string {
  let depth = 0;
  let lines = '';
  for (const character of dump) {
    if (character === '(' || character === '[') depth++;
    if (character === ')' || character === ']') depth--;
    lines += character === ',' && depth === 2 ? ',\n' : character;
  }
  return `${lines}\n`;
}

function ourTree(file: string): string {
  const source = readFileSync(FOLDER + file);
  const { module, diagnostics } = parseModule(source, file);
  return module ? byStatement(dumpModule(module)) : formatDiagnostic(diagnostics[0]!, source.toString());
}

function frozenPath(file: string): string {
  return FOLDER + file.replace(/\.py$/, '.tree');
}

const version = oracleVersion();
if (version !== undefined) {
  const verdicts = askOracle(
    FILES.map((file) => FOLDER + file),
    true,
  );
  if (process.env['UPDATE_GOLDENS']) {
    for (const [index, file] of FILES.entries()) writeFileSync(frozenPath(file), byStatement(verdicts[index]!.dump!));
  }
  test(`CPython ${version} agrees with the frozen trees`, () => {
    for (const [index, file] of FILES.entries()) {
      assert.equal(byStatement(verdicts[index]!.dump!), readFileSync(frozenPath(file), 'utf8'), file);
    }
  });
}

for (const file of FILES) {
  test(`fixture ${file}`, () => assert.equal(ourTree(file), readFileSync(frozenPath(file), 'utf8')));
}
