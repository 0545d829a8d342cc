// The VM as one .c and one .h, for a project that has a build system of its own: `npm run amalgamate [-- FOLDER]` writes
// build/amalgamation (or FOLDER)/nanolambda.c and nanolambda.h.
//
// Invariant: nothing but names changes. What is local to a file and clashes with a name elsewhere gets the file's name
// behind it, and the macros of a file end with it.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const VM = path.join(ROOT, 'device/vm');
const PUBLIC = 'nanolambda.h';
const NOTE = '/* NanoLambda VM, Apache License 2.0. Made by `npm run amalgamate` from device/vm; do not edit. */\n';

/** Comments, strings and characters are passed over; members (`.x`, `->x`) belong to their struct. */
const TOKENS =
  /^[ \t]*#[ \t]*include[^\n]*|\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?:->|\.)\s*[A-Za-z_]\w*|[A-Za-z_]\w*/gm;

const filesBelow = (folder: string) => readdirSync(folder).map((name) => path.join(folder, name));
/** The table of natives first: it declares them, and declarations stand before definitions. */
const allFiles = [...filesBelow(path.join(VM, 'generated')).sort(), ...filesBelow(VM).sort()];
const read = (file: string) => readFileSync(file, 'utf8');

function isName(token: string): boolean {
  return /^[A-Za-z_]/.test(token);
}

/** Every identifier of a text, but for members. */
function namesIn(text: string): Set<string> {
  return new Set((text.match(TOKENS) ?? []).filter(isName));
}

function macrosOf(text: string): string[] {
  return [...text.matchAll(/^[ \t]*#[ \t]*define[ \t]+(\w+)/gm)].map(([, name]) => name!);
}

/** Functions, data, types and enumeration constants that only this file knows. The style helps: they begin a line. */
function localNames(source: string): Set<string> {
  const text = source.replaceAll(/\/\*[\s\S]*?\*\/|__attribute__\s*\(\(.*?\)\)/g, ' ');
  const names = new Set<string>();
  const add = (pattern: RegExp) => {
    for (const [, name] of text.matchAll(pattern)) names.add(name!);
  };
  add(/^static\s[^;={(]*?\b(\w+)\s*\(/gm);
  add(/^static\s[^;={(]*?\b(\w+)\s*(?:\[[^\]]*\]\s*)*(?:=|;)/gm);
  add(/^}\s*(\w+);/gm);
  add(/^typedef\s[^{;]*?\b(\w+);/gm);
  add(/^typedef\s[^{;]*?\(\*(\w+)\)/gm);
  add(/^(?:typedef\s+)?(?:struct|enum|union)\s+(\w+)\s*\{/gm);
  for (const [, body] of text.matchAll(/^(?:typedef\s+)?enum\b[^{;(]*\{([^}]*)\}/gm))
    for (const [, name] of body!.matchAll(/(?:^|,)\s*([A-Za-z_]\w*)/g)) names.add(name!);
  return names;
}

/** Names that mean something else in another file, or that a header uses. */
function clashes(sources: ReadonlyMap<string, string>, headers: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  const inHeaders = new Set(headers.flatMap((text) => [...namesIn(text)]));
  for (const text of sources.values())
    for (const name of localNames(text)) {
      if (seen.has(name) || inHeaders.has(name)) found.add(name);
      seen.add(name);
    }
  return found;
}

function renamed(text: string, names: ReadonlySet<string>, suffix: string): string {
  return text.replaceAll(TOKENS, (token) => (names.has(token) ? `${token}__${suffix}` : token));
}

/** Puts each of our headers in place of its first #include; system headers go to `system`. */
function inlined(file: string, text: string, done: Set<string>, system: Set<string>): string {
  return text
    .split('\n')
    .flatMap((line) => {
      if (/^\s*#pragma once/.test(line)) return [];
      const include = /^\s*#\s*include\s+(?:"(.+)"|(<.+>))/.exec(line);
      if (!include) return [line];
      const [, own, foreign] = include;
      if (foreign) system.add(foreign);
      const target = own === undefined ? undefined : path.resolve(path.dirname(file), own);
      if (target === undefined || done.has(target)) return [];
      done.add(target);
      return [inlined(target, read(target), done, system)];
    })
    .join('\n');
}

function systemIncludes(system: ReadonlySet<string>): string {
  return [...system]
    .sort()
    .map((name) => `#include ${name}\n`)
    .join('');
}

function publicHeader(done: Set<string>): string {
  const system = new Set<string>();
  const file = path.join(VM, PUBLIC);
  done.add(file);
  const text = inlined(file, read(file), done, system);
  return `${NOTE}#pragma once\n${systemIncludes(system)}\n${text}`;
}

function implementation(done: Set<string>): string {
  const sources = new Map(allFiles.filter((file) => file.endsWith('.c')).map((file) => [file, read(file)]));
  const headers = allFiles.filter((file) => file.endsWith('.h')).map(read);
  const clashing = clashes(sources, headers);
  const system = new Set<string>();
  const parts: string[] = [];
  for (const [file, source] of sources) {
    const name = path.basename(file, '.c').replaceAll('-', '_');
    const names = new Set([...localNames(source)].filter((local) => clashing.has(local)));
    const macros = macrosOf(source).map((macro) => `#undef ${macro}\n`);
    const text = inlined(file, renamed(source, names, name), done, system);
    parts.push(`/* ==== ${path.relative(ROOT, file)} ==== */\n${text}\n${macros.join('')}`);
  }
  return `${NOTE}#include "${PUBLIC}"\n\n${systemIncludes(system)}\n${parts.join('\n')}`;
}

/** File name → content. */
export function amalgamation(): ReadonlyMap<string, string> {
  const done = new Set<string>();
  const header = publicHeader(done);
  return new Map([
    [PUBLIC, header],
    ['nanolambda.c', implementation(done)],
  ]);
}

/** @returns the folder. */
export function writeAmalgamation(folder = path.join(ROOT, 'build/amalgamation')): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of amalgamation()) writeFileSync(path.join(folder, name), text);
  return folder;
}

if (import.meta.main) console.log(writeAmalgamation(process.argv[2] && path.resolve(process.argv[2])));
