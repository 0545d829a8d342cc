// Which OCI runtime works on this machine, and which limits it can enforce: found out by running a container that
// tries to exceed them, because version numbers and cgroup layouts promise more than hosts keep.

import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';
import { ContainerProcess, type RuntimeFolders } from './container-process.ts';
import { type LimitKind, ociSpec, type SpecOptions } from './oci-spec.ts';
import { findPythonHome, type PythonHome } from './python-home.ts';
import { buildRootFolder } from './root-folder.ts';

export interface ContainerRuntime {
  readonly available: true;
  readonly path: string;
  /** First line of `--version`. */
  readonly version: string;
  readonly python: PythonHome;
  readonly cgroups: CgroupLayout;
  readonly limits: LimitKind;
  readonly limitSwap: boolean;
  readonly rootless: SpecOptions['rootless'];
  /** Which limits hold here, in a sentence for people. */
  readonly statement: string;
}

export interface NoContainerRuntime {
  readonly available: false;
  /** Why, and what to do. */
  readonly reason: string;
}

export type CgroupLayout = 'v1' | 'v2' | 'hybrid' | 'none';

export interface DetectOptions {
  /** Names in PATH or absolute paths, tried in order. */
  readonly runtimes?: readonly string[];
  /** The CPython to run handlers with. */
  readonly python?: string;
}

const RUNTIMES = ['runc', 'crun', 'youki'];
const EXTRA_PATH = ['/usr/sbin', '/usr/local/sbin', '/sbin', '/usr/bin', '/usr/local/bin'];
const PROBE_MEMORY_MIB = 64;
const PROBE_PROCESSES_MAX = 8;
const PROBE_TIMEOUT_MS = 20_000;

/** Well above the limit, also with the allowance that an address-space limit needs. */
const PROBE_MEMORY_TAKEN_MIB = 1024;

/** Reports how many processes could be started, then takes more memory than it may have. */
const PROBE_SCRIPT = `
import os, signal
children = []
try:
    for _ in range(${4 * PROBE_PROCESSES_MAX}):
        pid = os.fork()
        if pid == 0:
            signal.pause()
        children.append(pid)
except OSError:
    pass
os.write(3, b"%d processes\\n" % len(children))
try:
    bytearray(${PROBE_MEMORY_TAKEN_MIB} << 20)
except MemoryError:
    os.write(3, b"memory error\\n")
    os._exit(9)
os.write(3, b"memory taken\\n")
os._exit(0)
`;

export function cgroupLayout(): CgroupLayout {
  if (existsSync('/sys/fs/cgroup/cgroup.controllers')) return 'v2';
  if (existsSync('/sys/fs/cgroup/unified/cgroup.controllers')) return 'hybrid';
  return existsSync('/sys/fs/cgroup/memory') ? 'v1' : 'none';
}

export async function detectContainerRuntime(
  options: DetectOptions = {},
): Promise<ContainerRuntime | NoContainerRuntime> {
  if (process.platform !== 'linux') return unavailable(`OCI containers need Linux, this is ${process.platform}`);
  let python: PythonHome;
  try {
    python = await findPythonHome(options.python ?? 'python3');
  } catch (error) {
    return unavailable(`no usable Python interpreter: ${textOf(error)}. Install python3.`);
  }
  const names = options.runtimes ?? RUNTIMES;
  const paths = names.map(locate).filter((path) => path !== undefined);
  if (paths.length === 0) return unavailable(`no OCI runtime found (looked for ${names.join(', ')}). Install runc.`);
  const failures: string[] = [];
  for (const path of paths) {
    const found = await probeRuntime(path, python);
    if (typeof found !== 'string') return found;
    failures.push(`${path}: ${found}`);
  }
  return unavailable(`no OCI runtime can start a container here. ${failures.join('; ')}`);
}

/** Tries the strictest limits first; returns the reason of the last failure as text. */
async function probeRuntime(path: string, python: PythonHome): Promise<ContainerRuntime | string> {
  const { stdout } = await promisify(execFile)(path, ['--version']).catch(() => ({ stdout: '' }));
  const version = stdout.split('\n')[0]?.trim() || path;
  const rootless =
    process.getuid!() === 0 ? undefined : { hostUserId: process.getuid!(), hostGroupId: process.getgid!() };
  const attempts: { limits: LimitKind; limitSwap: boolean }[] = [
    { limits: 'cgroup', limitSwap: true },
    { limits: 'cgroup', limitSwap: false },
    { limits: 'rlimit', limitSwap: false },
  ];
  let failure = '';
  for (const attempt of attempts) {
    const outcome = await probe(path, { python, rootless, ...attempt });
    if (outcome === undefined) {
      const cgroups = cgroupLayout();
      const statement = statementOf(attempt.limits, cgroups);
      return { available: true, path, version, python, cgroups, ...attempt, rootless, statement };
    }
    failure = outcome;
  }
  return failure;
}

/** @returns undefined where the container ran and both limits held; else what happened. */
async function probe(
  path: string,
  options: { python: PythonHome; rootless: SpecOptions['rootless']; limits: LimitKind; limitSwap: boolean },
): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'nanolambda-probe-'));
  try {
    const folders: RuntimeFolders = { state: join(folder, 'state'), bundles: join(folder, 'bundles') };
    const rootFolder = join(folder, 'root');
    await mkdir(rootFolder);
    await buildRootFolder(rootFolder, options.python.folders);
    const id = `nanolambda-probe-${randomUUID()}`;
    const spec = ociSpec({
      ...options,
      rootFolder,
      args: [options.python.executable, '-I', '-S', '-c', PROBE_SCRIPT],
      environment: {},
      systemFolders: options.python.folders,
      readOnlyMounts: [],
      userId: 199_999,
      memorySizeMiB: PROBE_MEMORY_MIB,
      processesMax: PROBE_PROCESSES_MAX,
      cgroupsPath: `/nanolambda/${id}`,
    });
    return await judge(await ContainerProcess.start(path, folders, id, spec), options.limits);
  } catch (error) {
    return textOf(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function judge(container: ContainerProcess, limits: LimitKind): Promise<string | undefined> {
  let report = '';
  container.channel.on('data', (chunk: Buffer) => {
    report += chunk.toString();
  });
  container.stdout.resume();
  const timer = setTimeout(() => void container.kill(), PROBE_TIMEOUT_MS);
  const exit = await container.exited.finally(() => clearTimeout(timer));
  const processes = Number(/^(\d+) processes/m.exec(report)?.[1] ?? Number.NaN);
  if (Number.isNaN(processes)) return exit.diagnostics.split('\n').pop() || `the container ended with ${exit.code}`;
  if (processes >= 4 * PROBE_PROCESSES_MAX) return 'the limit on processes does not hold';
  const killed = exit.code === 137 && !report.includes('memory');
  if (!killed && !(limits === 'rlimit' && report.includes('memory error'))) return 'the limit on memory does not hold';
  return undefined;
}

function statementOf(limits: LimitKind, cgroups: CgroupLayout): string {
  const layout = cgroups === 'none' ? 'no cgroups' : `cgroups ${cgroups}`;
  if (limits === 'cgroup') return `memory and processes are limited by cgroup (${layout}), time by kill`;
  return `memory is limited per process and processes per user by rlimit (${layout} not usable here), time by kill`;
}

function locate(name: string): string | undefined {
  if (isAbsolute(name)) return existsSync(name) ? name : undefined;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...EXTRA_PATH];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function unavailable(reason: string): NoContainerRuntime {
  return { available: false, reason };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
