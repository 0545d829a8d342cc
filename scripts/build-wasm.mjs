// Compiles the C of device/ to WebAssembly with clang and lld from npm: build/vm.wasm (the VM, for the node's engine and
// for the compiler's snapshots) and build/device.wasm (VM and device runtime, for simulated devices).
//
// Plain JavaScript, because set-up runs it with whatever Node the machine has (20 or newer). Objects are cached by a
// hash of everything they depend on, so unchanged sources cost no compiler start.
// Invariant: a module imports nothing but functions of the module `host`, so it can reach nothing else.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { withProgress } from './progress.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** A thread starts its own compiler, about a second: worth it from so many files on. */
const FILES_PER_THREAD_MIN = 10;
const vmSources = ['device/vm', 'device/vm/generated'];

const MODULES = [
  { name: 'vm.wasm', folders: vmSources, files: ['device/ports/wasm/vm-port.c'] },
  { name: 'device.wasm', folders: [...vmSources, 'device/runtime'], files: ['device/ports/wasm/device-port.c'] },
];

const COMPILE_FLAGS = [
  ...['--target=wasm32-wasip1', '-O2', '-std=c11', '-ffp-contract=off', '-fno-strict-aliasing', '-DNDEBUG'],
  ...['-Wall', '-Wextra', '-Wpedantic', '-Wconversion', '-Wshadow', '-Werror'],
];

// The stack comes first in memory, so that overflowing it traps instead of overwriting data.
const LINK_FLAGS = [
  ...['--target=wasm32-wasip1', '-nostartfiles', '-lm'],
  ...['--no-entry', '--strip-all', '--gc-sections', '--stack-first', '--export=__heap_base'].map(
    (flag) => `-Wl,${flag}`,
  ),
  ...['-Wl,-z', '-Wl,stack-size=1048576'],
];

function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

function sourcesOf(module) {
  const listed = module.folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder))
        .filter((name) => name.endsWith('.c'))
        .map((name) => `${folder}/${name}`),
    );
  return [...listed, ...module.files].sort();
}

/** The file and every file of ours that it includes, as path → content. */
function closureOf(file, found = new Map()) {
  if (found.has(file)) return found;
  const content = readFileSync(path.join(root, file), 'utf8');
  found.set(file, rootIncludes(file, content));
  for (const [, name] of content.matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)) {
    const included = path.posix.join(path.posix.dirname(file), name);
    if (existsSync(path.join(root, included))) closureOf(included, found);
  }
  return found;
}

/** The compiler's virtual file system knows no `..`: includes of ours are spelled from the root. */
function rootIncludes(file, content) {
  return content.replace(/^(\s*#\s*include\s+)"([^"]+)"/gm, (line, start, name) => {
    const included = path.posix.join(path.posix.dirname(file), name);
    return existsSync(path.join(root, included)) ? `${start}"${included}"` : line;
  });
}

/** Paths as the nested objects that the compiler's virtual file system wants. */
function treeOf(files) {
  const tree = {};
  for (const [file, content] of files) {
    const folders = file.split('/');
    const name = folders.pop();
    let at = tree;
    for (const folder of folders) at = at[folder] ??= {};
    at[name] = content;
  }
  return tree;
}

function compilerVersion() {
  const manifest = path.join(root, 'node_modules/@yowasp/clang/package.json');
  if (!existsSync(manifest)) throw new Error('@yowasp/clang is not installed; run: npm ci');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** @returns the named output file; throws with the compiler's own messages. */
async function clang(what, args, files, output) {
  const { runClang } = await import('@yowasp/clang');
  await runClang(null, {}, { fetchProgress: () => {} }); // loads the compiler without announcing it
  const text = new TextDecoder();
  let messages = '';
  const take = (bytes) => {
    if (bytes) messages += text.decode(bytes, { stream: true });
  };
  try {
    const result = await runClang(['clang', ...args], files, { stdout: take, stderr: take });
    return result[output];
  } catch (error) {
    throw new Error(`clang failed on ${what}\n${messages.trim() || error}`);
  }
}

/** Writes whole or not at all, so that two builds at the same time do no harm. */
function writeAtomically(file, content) {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}

/** What a C file becomes, and of what: sources as they are now, whatever happens to them during the build. */
function objectOf(file, version) {
  const closure = closureOf(file);
  const key = hashOf(version, ...COMPILE_FLAGS, ...[...closure].flat());
  return { file, closure, key, cached: path.join(root, 'build/objects', `${key}.o`) };
}

async function compile({ file, closure, cached }) {
  const bytes = await clang(file, [...COMPILE_FLAGS, '-I.', '-c', file, '-o', 'out.o'], treeOf(closure), 'out.o');
  writeAtomically(cached, bytes);
}

function checkImports(name, bytes) {
  const foreign = WebAssembly.Module.imports(new WebAssembly.Module(bytes)).filter((entry) => entry.module !== 'host');
  if (foreign.length === 0) return;
  const names = foreign.map((entry) => `${entry.module}.${entry.name}`).join(', ');
  throw new Error(`${name} imports ${names}: an undefined function, or a part of libc that needs an operating system`);
}

async function link(module, objects) {
  const files = new Map(objects.map((object, i) => [`${i}.o`, readFileSync(object.cached)]));
  const bytes = await clang(
    module.name,
    [...files.keys(), ...LINK_FLAGS, '-o', module.name],
    treeOf(files),
    module.name,
  );
  checkImports(module.name, bytes);
  writeAtomically(path.join(root, 'build', module.name), bytes);
}

/** Compiles in this thread, or in several. Rejects with the first failure. */
async function compileAll(objects) {
  const threads = Math.min(availableParallelism(), 4, Math.floor(objects.length / FILES_PER_THREAD_MIN));
  if (threads < 2) {
    for (const object of objects) await compile(object);
    return;
  }
  const shares = Array.from({ length: threads }, (_, t) => objects.filter((_, i) => i % threads === t));
  const workers = shares.map((share) => new Worker(new URL(import.meta.url), { workerData: { compileToWasm: share } }));
  try {
    await Promise.all(workers.map(finished));
  } finally {
    for (const worker of workers) await worker.terminate();
  }
}

function finished(worker) {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a compiler thread ended with ${code}`))));
  });
}

/** Brings one module up to date. @returns what was done: `undefined` when nothing was. */
async function build(module, log) {
  const started = performance.now();
  const version = compilerVersion();
  const objects = sourcesOf(module).map((file) => objectOf(file, version));
  const stamp = path.join(root, 'build', `${module.name}.key`);
  const key = hashOf(version, ...LINK_FLAGS, ...objects.map((object) => object.key));
  const upToDate = existsSync(path.join(root, 'build', module.name)) && existsSync(stamp);
  if (upToDate && readFileSync(stamp, 'utf8') === key) return;
  const stale = objects.filter((object) => !existsSync(object.cached));
  log(`${module.name}: compiling ${stale.length} of ${objects.length} C files`);
  const compiled = () => stale.filter((object) => existsSync(object.cached)).length;
  await withProgress({ log: (line) => log(`${module.name}: ${line}`), total: stale.length, done: compiled }, () =>
    compileAll(stale),
  );
  await link(module, objects);
  writeAtomically(stamp, key);
  log(`${module.name}: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Builds the named modules (default: all), one after the other. Throws an Error whose message is for people. */
export async function buildWasm({ names, log = () => {} } = {}) {
  mkdirSync(path.join(root, 'build/objects'), { recursive: true });
  for (const module of MODULES) if (!names || names.includes(module.name)) await build(module, log);
}

if (!isMainThread && workerData?.compileToWasm) {
  for (const object of workerData.compileToWasm) await compile(object);
} else if (isMainThread && process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !MODULES.some((module) => module.name === name));
  if (unknown.length > 0) {
    console.error(`unknown module ${unknown.join(', ')}; there are: ${MODULES.map((m) => m.name).join(', ')}`);
    process.exit(2);
  }
  try {
    await buildWasm({ names: names.length > 0 ? names : undefined, log: console.log });
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
