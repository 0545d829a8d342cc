// Writes every generated file of the repository; a test runs it and compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cFiles, IMAGE_CHECKS, opcodesPage } from '#bytecode';
import { protocolHeader } from '../src/devices/protocol-header.ts';
import { codeTable, messageTable } from '../src/devices/protocol-tables.ts';

const folder = new URL('../device/vm/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, content] of cFiles()) writeFileSync(new URL(name, folder), content);

const runtimeFolder = new URL('../device/runtime/generated/', import.meta.url);
mkdirSync(runtimeFolder, { recursive: true });
writeFileSync(new URL('protocol.h', runtimeFolder), protocolHeader());

/** Replaces what stands between the two markers of a section that is made from a table. */
function fillSection(file: URL, name: string, content: string): void {
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [`<!-- ${name}: made by scripts/generate.ts -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file.pathname}: no section ${name}`);
  writeFileSync(file, text.slice(0, from + begin.length) + content + text.slice(to));
}

const rows = IMAGE_CHECKS.map((check) => `| ${check.number} | \`${check.name}\` | ${check.text} |\n`);
fillSection(
  new URL('../docs/errors.md', import.meta.url),
  'image-checks',
  `| number | name | what is wrong |\n| --- | --- | --- |\n${rows.join('')}`,
);

const protocolPage = new URL('../docs/device-protocol.md', import.meta.url);
fillSection(protocolPage, 'messages', messageTable());
fillSection(protocolPage, 'codes', codeTable());

writeFileSync(new URL('../docs/bytecode.md', import.meta.url), opcodesPage());
