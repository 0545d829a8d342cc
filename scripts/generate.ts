// Writes every generated file of the repository; a test runs it and compares.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cFiles } from '#bytecode';

const folder = new URL('../device/vm/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, content] of cFiles()) writeFileSync(new URL(name, folder), content);
