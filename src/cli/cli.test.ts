// The command line as a person meets it: the binary itself, its messages and exit codes.

import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { detectContainerRuntime } from '#engines';

const BIN = join(dirname(fileURLToPath(import.meta.url)), '../../bin/nanolambda.js');
const detected = await detectContainerRuntime();
if (!detected.available && process.env['CI']) throw new Error(detected.reason);

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Promise<Outcome> {
  // What the environment of the test run says about other nodes must not matter.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AWS|NANOLAMBDA)_/.test(name)));
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

function assertOneMessage(outcome: Outcome, message: RegExp): void {
  assert.equal(outcome.code, 2);
  assert.match(outcome.stderr, message);
  assert.doesNotMatch(outcome.stderr, /\n\s+at /);
}

describe('command line', { concurrency: 4 }, () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
    await writeFile(join(folder, 'file'), '');
    await writeFile(join(folder, 'credentials.json'), '{"accessKeyId": 1}');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const commands = ['serve', 'demo', 'run', 'compile', 'deploy', 'invoke'];
  for (const args of [['--help'], ['--version'], ...commands.map((command) => [command, '--help'])]) {
    test(args.join(' '), async () => {
      const { code, stdout, stderr } = await run(...args);
      assert.deepEqual([code, stderr], [0, '']);
      assert.ok(stdout.length > 4);
    });
  }

  test('a reader that has enough is no failure', async () => {
    const stderr = await new Promise((resolve) => {
      execFile('sh', ['-c', '"$0" "$@" | true', process.execPath, BIN, '--help'], (_, __, text) => resolve(text));
    });
    assert.equal(stderr, '');
  });

  const wrong: [string, (folder: string) => string[], RegExp][] = [
    ['an unknown command', () => ['fly'], /unknown command 'fly'/],
    ['an unknown option', () => ['serve', '--fast'], /unknown option '--fast'/],
    ['a port that is none', () => ['serve', '--port', 'x'], /A port is a number from 0 to 65535/],
    [
      'a data folder that is a file',
      (f) => ['serve', '--data', `${f}/file`],
      /^nanolambda: Cannot write to the data folder .*file: .*--data/m,
    ],
    [
      'a data folder below a file',
      (f) => ['serve', '--data', `${f}/file/below`],
      /^nanolambda: Cannot write to the data folder .*below: .*--data/m,
    ],
    [
      'a data folder that the system keeps for itself',
      () => ['serve', '--data', process.platform === 'linux' ? '/proc/nanolambda' : '/dev/nanolambda/x'],
      /^nanolambda: Cannot write to the data folder .*nanolambda.*: .*--data/m,
    ],
    [
      'half a credential',
      (f) => ['serve', '--data', `${f}/a`, '--access-key-id', 'AAAAAAAAAAAAAAAA'],
      /both an access key id and a secret/,
    ],
    [
      'a short access key',
      (f) => ['serve', '--data', `${f}/a`, '--access-key-id', 'A', '--secret-access-key', 'b'],
      /16 to 128/,
    ],
    ['damaged credentials', (f) => ['serve', '--data', f], /credentials\.json holds no usable credentials/],
    ['a missing path', () => ['deploy', '/nowhere/x.py'], /\/nowhere\/x\.py does not exist/],
    ['no credentials', (f) => ['deploy', `${f}/file`, '--data', `${f}/none`], /No credentials: .*--access-key-id/],
    ['a payload that is no JSON', () => ['invoke', 'f', '--payload', '{'], /The payload is no JSON/],
    [
      'a payload file that is missing',
      () => ['invoke', 'f', '--payload', '@/nowhere'],
      /Cannot read the payload from \/nowhere/,
    ],
    [
      'no node',
      () => [
        'invoke',
        'f',
        '--endpoint',
        'http://127.0.0.1:9',
        '--access-key-id',
        'AAAAAAAAAAAAAAAA',
        '--secret-access-key',
        'b',
      ],
      /cannot reach the node/,
    ],
  ];
  for (const [name, args, message] of wrong) {
    test(`refuses ${name}`, async () => assertOneMessage(await run(...args(folder)), message));
  }

  for (const [option, name] of Object.entries({ '--port': 'port', '--mqtt-port': 'MQTT port' })) {
    test(`a busy ${name} is named`, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as { port: number };
      const ports = { '--port': '0', '--mqtt-port': '0', [option]: String(port) };
      const args = ['serve', '--data', join(folder, `busy${option}`), ...Object.entries(ports).flat()];
      const outcome = await run(...args, '--no-containers', '--log-level', 'warn');
      server.close();
      assertOneMessage(
        outcome,
        new RegExp(`^nanolambda: ${name} ${port} on 127\\.0\\.0\\.1 is in use.*another port`, 'm'),
      );
    });
  }
});

describe('serve, deploy, invoke', detected.available ? {} : { skip: detected.reason }, () => {
  let folder: string;
  let node: ChildProcess;
  let ready: string;
  let local: string[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
    const data = join(folder, 'data');
    local = ['--data', data];
    const args = ['serve', ...local, '--port', '0', '--mqtt-port', '0', '--engine', 'container', '--log-level', 'warn'];
    node = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await Promise.race([
      once(node.stdout!, 'data'),
      once(node, 'exit').then(([code]) => [`exit ${code}`]),
    ]);
    ready = String(line);
    await writeFile(
      join(folder, 'hello.py'),
      'def handler(event, context):\n    print("log line")\n    return {"hello": event["name"]}\n',
    );
  });
  after(async () => {
    node.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  test('one line when ready', () => {
    assert.match(
      ready,
      /^nanolambda ready: http:\/\/127\.0\.0\.1:\d+ \(S3, Lambda\), mqtt:\/\/127\.0\.0\.1:\d+, access key \w+\n$/,
    );
  });

  test('a second node on the same data folder is refused', async () => {
    assertOneMessage(
      await run('serve', ...local, '--port', '0', '--mqtt-port', '0', '--no-containers'),
      /in use|another/i,
    );
  });

  test('deploy, deploy again, invoke', async () => {
    const path = join(folder, 'hello.py');
    const first = await run('deploy', path, ...local);
    assert.match(first.stdout + first.stderr, /^hello: created \(\d+ bytes\)\n$/);
    assert.equal((await run('deploy', path, ...local)).stdout, 'hello: unchanged\n');
    assert.match(
      (await run('deploy', path, ...local, '--timeout', '9', '--env', 'AB=1')).stdout,
      /^hello: updated \(settings\)/,
    );
    const { code, stdout, stderr } = await run('invoke', 'hello', '--payload', '{"name": "World"}', ...local);
    assert.deepEqual([code, stdout], [0, '{"hello": "World"}\n']);
    assert.match(stderr, /^START .*\nlog line\nEND .*\nREPORT /);
  });

  test('exit 1 when the function fails', async () => {
    const { code, stdout } = await run('invoke', 'hello', '--payload', '{}', '--no-log', ...local);
    assert.equal(code, 1);
    assert.equal(JSON.parse(stdout).errorType, 'KeyError');
  });

  test('exit 2 and the AWS error for an unknown function', async () => {
    assertOneMessage(
      await run('invoke', 'nobody', ...local),
      /^nanolambda: ResourceNotFoundException: Function not found: arn/,
    );
  });

  test('SIGTERM stops it, exit 0', async () => {
    node.kill('SIGTERM');
    const [code] = node.exitCode === null ? await once(node, 'exit') : [node.exitCode];
    assert.equal(code, 0);
  });
});

test('a node that npx started stops when npx does, which passes no signal on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
  const command = [process.execPath, BIN, 'serve', '--data', folder, '--port', '0', '--mqtt-port', '0'];
  const options = ['--no-containers', '--log-level', 'warn'];
  const env = { ...process.env, npm_command: 'exec' };
  // As npm does it: a shell between itself and the program.
  const shell = spawn('sh', ['-c', '"$0" "$@"; exit', ...command, ...options], { env, stdio: ['ignore', 'pipe', 2] });
  await once(shell.stdout!, 'data');
  shell.kill('SIGKILL');
  await once(shell.stdout!, 'close');
  assert.equal((await readdir(folder)).includes('node.json'), false, 'it announced itself to the end');
  await rm(folder, { recursive: true, force: true });
});
