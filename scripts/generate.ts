// Every generated file of the repository, made from the tables that define it: `npm run generate` writes them, and a test
// compares them with what is committed.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cFiles, IMAGE_CHECKS, opcodesPage } from '#bytecode';
import { protocolHeader } from '../src/devices/protocol-header.ts';
import { codeTable, messageTable } from '../src/devices/protocol-tables.ts';
import { unicodeTables } from './unicode-tables.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Replaces what stands between the two markers of each section that is made from a table. */
function fillSections(file: string, sections: Readonly<Record<string, string>>): string {
  let text = readFileSync(path.join(ROOT, file), 'utf8');
  for (const [name, content] of Object.entries(sections)) {
    const [begin, end] = [`<!-- ${name}: made by scripts/generate.ts -->\n`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${file}: no section ${name}`);
    text = text.slice(0, from + begin.length) + content + text.slice(to);
  }
  return text;
}

function imageCheckTable(): string {
  const rows = IMAGE_CHECKS.map((check) => `| ${check.number} | \`${check.name}\` | ${check.text} |\n`);
  return `| number | name | what is wrong |\n| --- | --- | --- |\n${rows.join('')}`;
}

/** Paths from the root of the repository, with the content that each must have. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, content] of cFiles()) files.set(`device/vm/generated/${name}`, content);
  files.set('device/vm/generated/unicode-tables.h', unicodeTables());
  files.set('device/runtime/generated/protocol.h', protocolHeader());
  files.set('docs/bytecode.md', opcodesPage());
  files.set('docs/errors.md', fillSections('docs/errors.md', { 'image-checks': imageCheckTable() }));
  files.set(
    'docs/device-protocol.md',
    fillSections('docs/device-protocol.md', { messages: messageTable(), codes: codeTable() }),
  );
  return files;
}

function isCurrent(file: string, content: string): boolean {
  try {
    return readFileSync(file, 'utf8') === content;
  } catch {
    return false;
  }
}

if (import.meta.main) {
  for (const [file, content] of generatedFiles()) {
    const target = path.join(ROOT, file);
    if (isCurrent(target, content)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
    console.log(file);
  }
}
