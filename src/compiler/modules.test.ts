// Several modules in one image: what is reached, in which order, and what the report says.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readImage } from '#bytecode';
import { compile } from './index.ts';

function files(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
}

function built(texts: Readonly<Record<string, string>>, module: string, handler?: string) {
  const entry = handler === undefined ? { program: `${module}.py` } : { module, handler };
  const result = compile({ files: files(texts), entry, stdlib: files({ 'shapes.py': 'def area(r): return r * r\n' }) });
  assert.ok(result.image, JSON.stringify(result.diagnostics));
  return { content: readImage(result.image), report: result.report };
}

test('only modules that are imported are in the image', () => {
  const { content } = built(
    { 'main.py': 'import used.part', 'used/__init__.py': '', 'used/part.py': '', 'unused.py': '' },
    'main',
  );
  assert.deepEqual(
    content.modules.map(({ name, fileName }) => [name, fileName]),
    [
      ['__main__', 'main.py'],
      ['used', 'used/__init__.py'],
      ['used.part', 'used/part.py'],
    ],
  );
});

test('the standard library is compiled along, the zip comes first', () => {
  const main = { 'main.py': 'from shapes import area\nprint(area)' };
  assert.equal(built(main, 'main').content.modules[1]?.fileName, 'shapes.py');
  const own = built({ ...main, 'shapes/__init__.py': 'area = 1' }, 'main');
  assert.equal(own.content.modules[1]?.fileName, 'shapes/__init__.py');
});

test('relative imports, star imports and a package as entry', () => {
  const texts = {
    'app/__init__.py': 'from .tools import *',
    'app/tools.py': '__all__ = ["tool"]\ndef tool(): pass\ndef hidden(): pass',
    'app/handler.py':
      'from . import tool\nfrom .tools import hidden as h\ndef handle(event, context): return tool(), h()',
  };
  const { content } = built(texts, 'app.handler', 'handle');
  assert.deepEqual(
    content.modules.map(({ name }) => name),
    ['app.handler', 'app', 'app.tools'],
  );
  assert.equal(content.globalNames[content.handler!], 'handle');
});

test('unchanging names of a module that is alone take no global', () => {
  const source =
    'import math\nLIMIT = 3\ndef helper(): return LIMIT\nseen = []\ndef handler(event, context):\n  seen.append(math.pi)\n  return helper()';
  const { content, report } = built({ 'm.py': source }, 'm', 'handler');
  assert.deepEqual(content.globalNames, ['seen', 'handler']);
  assert.deepEqual(report.functions.map(({ name }) => name).sort(), ['<module>', 'handler', 'helper']);
});

test('names that another module assigns stay variables', () => {
  const { content } = built(
    { 'main.py': 'import other\nother.count += 1', 'other.py': 'count = 0\nfixed = 1\ndef get(): return count' },
    'main',
  );
  assert.ok(content.globalNames.includes('count'));
});

test('what no other module uses is left out', () => {
  const library =
    'TABLE = [1]\nSIZE = 4\ndef used(): return inner() + SIZE\ndef inner(): return TABLE[0]\ndef unused(): pass';
  const { content, report } = built({ 'main.py': 'from lib import used\nprint(used())', 'lib.py': library }, 'main');
  assert.deepEqual(content.globalNames, ['used', 'TABLE', 'used']);
  const names = report.functions.filter(({ module }) => module === 'lib').map(({ name }) => name);
  assert.deepEqual(names.sort(), ['<module>', 'inner', 'used']);
});

test('a module that is handed around keeps all its names', () => {
  const { content } = built({ 'main.py': 'import lib\nprint([lib])', 'lib.py': 'def one(): pass\nTWO = 2' }, 'main');
  assert.deepEqual(content.globalNames, ['lib', 'one', 'TWO']);
});

test('a module that is asked for its dict keeps its names there', () => {
  const lib = 'def one(): pass\nTWO = 2';
  for (const ask of ['dir(lib)', 'vars(lib)', 'lib.__dict__']) {
    const { content } = built({ 'main.py': `import lib\nprint(${ask})`, 'lib.py': lib }, 'main');
    assert.equal(content.globalNames[content.modules[1]!.firstGlobal], '.', ask);
  }
});

test('a main block is compiled for a program only', () => {
  const source = "def handler(event, context): pass\nif __name__ == '__main__':\n  print(handler(None, None))\n";
  const printed = (natives: readonly string[]) => natives.includes('print');
  assert.ok(printed(built({ 'm.py': source }, 'm').report.natives));
  assert.ok(!printed(built({ 'm.py': source }, 'm', 'handler').report.natives));
});
