// What packages from elsewhere may hold, and what a program of one's own may not.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { characterNames, standardLibrary } from '#library';
import { compile, type Diagnostic } from './index.ts';

const stdlib = standardLibrary();

function compiled(files: Readonly<Record<string, string>>): ReturnType<typeof compile> {
  const bytes = new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
  return compile({ files: bytes, entry: { module: 'main', handler: 'handler' }, stdlib, characterNames });
}

const handler = 'def handler(event, context):\n    return use(event)\n';
const told = (diagnostics: readonly Diagnostic[] = []): string[] =>
  diagnostics.map((each) => `${each.severity} ${each.package ?? '-'} ${each.message}`);

describe('packages from elsewhere', () => {
  const body = 'import subprocess\ndef use(event):\n    return open(event)\n';

  it('may hold what a device lacks, which is a warning', () => {
    const result = compiled({ 'main.py': `from tool import use\n${handler}`, 'tool/__init__.py': body });
    assert.ok(result.image);
    assert.deepEqual(told(result.warnings), [
      "warning tool No module named 'subprocess'",
      'warning tool open is not supported: a device has no file system',
    ]);
  });

  it('are what was installed, too', () => {
    const files = { 'main.py': `from tool import use\n${handler}`, 'tool.py': body };
    assert.equal(compiled(files).image, undefined);
    const record = { 'tool-1.0.dist-info/RECORD': 'tool.py,sha256=x,10\ntool-1.0.dist-info/RECORD,,\n' };
    assert.ok(compiled({ ...files, ...record }).image);
  });

  it('are not the folder of the handler', () => {
    const files = new Map([['app/main.py', Buffer.from(`${body}${handler}`)]]);
    const result = compile({ files, entry: { module: 'app.main', handler: 'handler' }, stdlib, characterNames });
    assert.deepEqual(
      result.diagnostics?.map(({ code }) => code),
      ['module-not-found', 'unsupported-builtin'],
    );
  });

  it('may import what a program of its own may not', () => {
    const tool = 'import weakref\ndef use(event):\n    return weakref.ref(event)()\n';
    assert.ok(compiled({ 'main.py': `from tool import use\n${handler}`, 'tool/__init__.py': tool }).image);
    const own = compiled({ 'main.py': `${tool}${handler}` });
    assert.deepEqual(told(own.diagnostics), ["error - No module named 'weakref'"]);
  });

  it('take their other way where they are ready for an ImportError', () => {
    const tool = 'try:\n    import numpy\nexcept ImportError:\n    numpy = None\ndef use(event):\n    return numpy\n';
    const result = compiled({ 'main.py': `from tool import use\n${handler}`, 'tool/__init__.py': tool });
    assert.ok(result.image);
    assert.deepEqual(told(result.warnings), []);
  });

  it('may hold files for other versions of Python', () => {
    const tool = 'import sys\nif sys.version_info < (3,):\n    from . import old\ndef use(event):\n    return 1\n';
    const files = {
      'main.py': `from tool import use\n${handler}`,
      'tool/__init__.py': tool,
      'tool/old.py': 'print 1\n',
    };
    assert.ok(compiled(files).image);
  });
});
