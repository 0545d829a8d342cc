// The VM as others embed it: the single .c and .h compile without a warning under each compiler that is here, the example of
// docs/embedding.md runs, and what the header promises holds whatever the host does.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { compile } from '#compiler';
import { buildImage } from '#engines';
import { standardLibrary } from '#library';
import { writeAmalgamation } from '../../scripts/amalgamate.ts';
import { buildNative, findCompiler } from '../../scripts/build-native.mjs';
import { buildWasm } from '../../scripts/build-wasm.mjs';

const run = promisify(execFile);
const HERE = import.meta.dirname;
const STRICT = ['-std=c11', '-Wall', '-Wextra', '-Wpedantic', '-Wconversion', '-Werror'];
const MEANING = ['-ffp-contract=off', '-fno-strict-aliasing'];
/** gcc finds some of what it warns of only while it optimises. */
const EFFORT: Readonly<Record<string, string>> = { gcc: '-O1', clang: '-O0' };
const HELLO = "def handler(event, context):\n    return {'hello': event['name']}\n";

const compilers: { readonly command: string; readonly version: string }[] = [];
for (const command of ['gcc', 'clang']) {
  const found = await findCompiler([command]);
  if (found) compilers.push(found);
}
if (compilers.length === 0 && process.env['CI']) throw new Error('there is neither gcc nor clang');
const options = { skip: compilers.length > 0 ? false : 'there is neither gcc nor clang' };

function imageOf(source: string): Uint8Array {
  const files = new Map([['m.py', new TextEncoder().encode(source)]]);
  const { image, diagnostics } = compile({
    files,
    entry: { module: 'm', handler: 'handler' },
    stdlib: standardLibrary(),
  });
  assert.ok(image, JSON.stringify(diagnostics));
  return image;
}

function written(folder: string, name: string, image: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, image);
  return file;
}

/** Compiled once for each content: it takes a compiler ten seconds. */
async function objectOf(folder: string, { command, version }: { command: string; version: string }): Promise<string> {
  const parts = ['nanolambda.h', 'nanolambda.c'].map((name) => readFileSync(path.join(folder, name)));
  const hash = createHash('sha256').update([version, ...STRICT, ...MEANING, EFFORT[command]].join('\0'));
  for (const part of parts) hash.update(part);
  const object = path.join(folder, `${command}-${hash.digest('hex').slice(0, 16)}.o`);
  if (existsSync(object)) return object;
  const temporary = `${object}.${process.pid}`;
  await run(command, [
    ...STRICT,
    ...MEANING,
    EFFORT[command]!,
    '-c',
    path.join(folder, 'nanolambda.c'),
    '-o',
    temporary,
  ]);
  renameSync(temporary, object);
  return object;
}

describe('embedding', options, () => {
  const folder = writeAmalgamation();
  before(() => buildWasm({ names: ['vm.wasm'] }));

  for (const compiler of compilers)
    test(`one .c and one .h, without a warning: ${compiler.command}`, async () => {
      const object = await objectOf(folder, compiler);
      const example = path.join(folder, `example-${compiler.command}`);
      const sources = [path.join(HERE, 'example.c'), object];
      await run(compiler.command, [...STRICT, '-I', folder, ...sources, '-lm', '-o', example]);
      const image = written(folder, 'hello.img', (await buildImage(imageOf(HELLO))).image);
      const { stdout, stderr } = await run(example, [image, '{"name": "World"}']);
      assert.equal(stdout, '{"hello": "World"}\n');
      assert.match(stderr, /^heap \d+ B, C stack \d+ B\n$/);
      await assert.rejects(run(example, [image, '{}']), { code: 1, stdout: /"errorType": "KeyError"/ });
    });

  test('the example is short', () => {
    const example = readFileSync(path.join(HERE, 'example.c'), 'utf8');
    assert.ok(example.split('\n').length <= 61);
  });

  test('what a host may do wrong has a status', async () => {
    const plain = imageOf(readFileSync(path.join(HERE, 'handler.py'), 'utf8'));
    const built = await buildImage(plain);
    assert.equal(built.reason, undefined);
    const images = [written(folder, 'plain.img', plain), written(folder, 'snapshot.img', built.image)];
    for (const variant of ['sanitize', 'stress']) {
      const program = await buildNative(variant, { program: 'vm-guarantees' });
      const { stdout } = await run(program, images).catch((error: { stdout: string; stderr: string }) => error);
      assert.equal(stdout, 'all hold\n', variant);
    }
  });
});
