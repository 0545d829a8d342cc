// Installs the few programs that do not come from npm, where this is Debian or a relative and we may: runc and python3
// (engine `container`), gcc and clang for tests. Everything else works without them, and the message says what does not.
//
// Invariants: only what is missing is installed; nobody is asked for a password; an attempt that failed is not repeated
// at each start.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SYSTEM_PATH = ['/usr/sbin', '/usr/local/sbin', '/sbin', '/usr/bin', '/usr/local/bin', '/bin'];
const APT = '/usr/bin/apt-get';

/** Any one of `commands` is enough. */
const PROGRAMS = [
  {
    commands: ['runc', 'crun', 'youki'],
    packages: ['runc'],
    without: 'engine "container" is not available: functions run on engine "vm" only',
    linuxOnly: true,
  },
  {
    commands: ['python3'],
    packages: ['python3'],
    without: 'engine "container" is not available, and no result can be compared with CPython',
  },
  {
    commands: ['gcc', 'clang', 'cc'],
    packages: ['gcc', 'libc6-dev'],
    without: 'the sanitizer builds of the VM cannot be made, so their tests cannot run',
    testOnly: true,
  },
  {
    commands: ['clang'], // a second compiler: without it tests judge less, but none is left out
    packages: ['clang'],
    without: 'the single-file build of the VM is compiled with gcc alone, and "npm run fuzz" cannot run',
    testOnly: true,
    dispensable: true,
  },
];

function isThere(command) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...SYSTEM_PATH];
  return folders.some((folder) => folder && existsSync(path.join(folder, command)));
}

function missingPrograms(forTests) {
  const wanted = PROGRAMS.filter((program) => forTests || !program.testOnly).filter(
    (program) => !program.linuxOnly || process.platform === 'linux',
  );
  return wanted.filter((program) => !program.commands.some(isThere));
}

/** How to become root here: nothing, sudo without a password, or a reason why not. */
function privilege() {
  if (!existsSync(APT)) return { reason: 'this is no Debian or Ubuntu' };
  if (process.getuid?.() === 0) return { prefix: [] };
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  if (sudo.status === 0) return { prefix: ['sudo', '-n'] };
  return { reason: 'this user is not root and has no sudo without a password' };
}

function aptGet(prefix, args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', APT, '-q', '-y', ...args];
  const result = spawnSync(command, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 300_000 });
  const failed = result.error?.message ?? result.stderr?.trim().split('\n').at(-1);
  return result.status === 0 ? undefined : failed || `apt-get ended with status ${result.status}`;
}

/** @returns undefined, or why it failed. */
export function installPackages(packages, log) {
  const { prefix, reason } = privilege();
  if (reason) return reason;
  const args = ['install', '--no-install-recommends', ...packages];
  log(`apt-get install ${packages.join(' ')}`);
  if (aptGet(prefix, args) === undefined) return undefined;
  log('apt-get update, then once more');
  return aptGet(prefix, ['update']) ?? aptGet(prefix, args);
}

function explain(missing, reason) {
  const packages = missing.flatMap((program) => program.packages).join(' ');
  const lines = missing.map((program) => `no ${program.commands[0]}: ${program.without}`);
  return `${lines.join('; ')}. Not installed, because ${reason}. To have it: apt-get install ${packages}`;
}

/** A failure stops only a run with `strict` (tests on a build server), and only for what it cannot do without. */
export function ensureDebianPackages({ root, forTests, retry, strict, log }) {
  const missing = missingPrograms(forTests);
  if (missing.length === 0) return undefined;
  const packages = missing.flatMap((program) => program.packages);
  const stamp = path.join(root, 'build/setup/not-installed');
  const earlier = existsSync(stamp) && readFileSync(stamp, 'utf8') === packages.join(' ');
  const reason =
    earlier && !retry && !strict ? 'it failed before ("npm run setup" tries again)' : installPackages(packages, log);
  if (reason === undefined) {
    rmSync(stamp, { force: true });
    return `installed ${packages.join(' ')}`;
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, packages.join(' '));
  if (strict && missing.some((program) => !program.dispensable)) throw new Error(explain(missing, reason));
  return explain(missing, reason);
}
