// Holds the borders of the source tree: who may import whom, that there are no cycles, and the few rules on files that a
// machine can check. The table is data (layers.ts), and ARCHITECTURE.md quotes it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEEP_IMPORTS, IMPURE, LAYERS } from './layers.ts';
import { filesMatching, importsOf, resolveImport, textOf } from './source-tree.ts';

const files = filesMatching('{src,scripts,tests,bench}/**/*.{ts,mts}');
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const manifest = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;

const isTest = (file: string) => file.endsWith('.test.ts') || file.startsWith('tests/');

/** Every import as one line, if `judge` has an objection. */
function objections(judge: (file: string, specifier: string) => string | undefined): string[] {
  return [...imports].flatMap(([file, specifiers]) =>
    specifiers.flatMap((specifier) => {
      const objection = judge(file, specifier);
      return objection ? [`${file} imports ${specifier}: ${objection}`] : [];
    }),
  );
}

function layerOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

test('every folder of src is a layer, and every layer but the last has a way in', () => {
  const folders = new Set(files.map(layerOf).filter((name) => name !== undefined));
  assert.deepEqual([...folders].sort(), Object.keys(LAYERS).sort());
  const ways = Object.keys(manifest['imports']!).map((name) => name.slice(1));
  const imported = new Set(Object.values(LAYERS).flatMap((layer) => layer.imports));
  assert.deepEqual(
    ways.filter((name) => !(name in LAYERS)),
    [],
    'package.json names layers that do not exist',
  );
  assert.deepEqual(
    [...imported].filter((name) => !ways.includes(name)),
    [],
    'package.json lacks layers',
  );
});

test('layers stand above one another', () => {
  const above = new Set<string>();
  for (const [name, layer] of Object.entries(LAYERS)) {
    assert.deepEqual(
      layer.imports.filter((other) => !above.has(other)),
      [],
      `${name} imports what stands below it`,
    );
    above.add(name);
  }
});

test('a layer imports only what its row allows', () => {
  const found = objections((file, specifier) => {
    const layer = layerOf(file);
    if (!specifier.startsWith('#') || !layer) return undefined;
    const target = specifier.slice(1);
    if (target === layer) return 'inside a layer, import the file';
    if (LAYERS[layer]!.imports.includes(target) || file.endsWith('.test.ts')) return undefined;
    return `${layer} may import ${LAYERS[layer]!.imports.join(', ') || 'nothing'}`;
  });
  assert.deepEqual(found, []);
});

test('a relative import stays in its layer', () => {
  const found = objections((file, specifier) => {
    if (!specifier.startsWith('.')) return undefined;
    const target = layerOf(resolveImport(file, specifier));
    if (target === layerOf(file) || (target !== undefined && isTest(file)) || file in DEEP_IMPORTS) return undefined;
    return file.endsWith('.test.ts') ? undefined : 'across layers, import #layer';
  });
  assert.deepEqual(found, []);
});

test('a relative import names a file that exists', () => {
  const known = new Set([...files, ...filesMatching('{scripts,bin}/**/*.{mjs,js}')]);
  const found = objections((file, specifier) =>
    specifier.startsWith('.') && !known.has(resolveImport(file, specifier)) ? 'there is no such file' : undefined,
  );
  assert.deepEqual(found, []);
});

test('pure layers import nothing of Node', () => {
  const found = objections((file, specifier) => {
    const layer = layerOf(file);
    if (!layer || !LAYERS[layer]!.pure || isTest(file) || !specifier.startsWith('node:')) return undefined;
    return IMPURE[file]?.modules.includes(specifier) ? undefined : `${layer} is pure`;
  });
  assert.deepEqual(found, []);
});

test('production code imports production dependencies only, and each is used', () => {
  const nameOf = (specifier: string) =>
    specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
  const production = Object.keys(manifest['dependencies']!);
  const all = [...production, ...Object.keys(manifest['devDependencies']!)];
  const used = new Set<string>();
  const found = objections((file, specifier) => {
    if (/^[.#]|^node:/.test(specifier)) return undefined;
    const forProduction = file.startsWith('src/') && !isTest(file);
    if (forProduction) used.add(nameOf(specifier));
    const allowed = forProduction ? production : all;
    return allowed.includes(nameOf(specifier)) ? undefined : 'package.json does not list it for this';
  });
  assert.deepEqual(found, []);
  const peers = production.flatMap((name) => {
    const { peerDependencies = {} } = JSON.parse(textOf(`node_modules/${name}/package.json`));
    return Object.keys(peerDependencies);
  });
  const unused = production.filter((name) => !used.has(name) && !peers.includes(name));
  assert.deepEqual(unused, [], 'unused dependencies');
});

test('CONTRIBUTING.md gives a reason for each dependency', () => {
  const rows = [...textOf('CONTRIBUTING.md').matchAll(/^\| (`.+`) \| .+ \| .+ \|$/gm)];
  const listed = rows.flatMap(([, names]) => [...names!.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
  const wanted = kinds.flatMap((kind) => Object.keys(manifest[kind]!));
  assert.deepEqual(
    wanted.filter((name) => !listed.includes(name)),
    [],
  );
  assert.deepEqual(
    listed.filter((name) => !wanted.includes(name!)),
    [],
  );
});

test('files import one another without cycles', () => {
  const targets = (file: string) =>
    (imports.get(file) ?? []).flatMap((specifier) => {
      if (specifier.startsWith('.')) return [resolveImport(file, specifier)];
      return specifier.startsWith('#') ? [`src/${specifier.slice(1)}/index.ts`] : [];
    });
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) cycles.push([...trail.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const target of targets(file)) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  assert.deepEqual(cycles, []);
});

test('ARCHITECTURE.md quotes the table', () => {
  const rows = textOf('ARCHITECTURE.md').matchAll(/^\| `src\/(\w+)` \|[^|]*\| ([^|]*) \|$/gm);
  const quoted = [...rows].map(([, name, allowed]) => [name, allowed === '–' ? [] : allowed!.split(' ')]);
  const table = Object.entries(LAYERS).map(([name, layer]) => [name, layer.imports]);
  assert.deepEqual(quoted, table);
});
