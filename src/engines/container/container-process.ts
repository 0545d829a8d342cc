// One run of an OCI runtime: starts a container in the foreground, talks to it on file descriptor 3, kills it.
//
// Invariant: after `exited` settles the container, its cgroup and its bundle are gone, and both output streams have
// been read to their end.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Duplex, Readable } from 'node:stream';

export interface ContainerExit {
  /** The exit code of the process; 128 + n after signal n. */
  readonly code: number;
  /** What the OCI runtime itself complained about; empty after a normal run. */
  readonly diagnostics: string;
}

export interface RuntimeFolders {
  /** State of the OCI runtime. */
  readonly state: string;
  readonly bundles: string;
}

const DIAGNOSTICS_MAX_BYTES = 8 * 1024;

export class ContainerProcess {
  readonly exited: Promise<ContainerExit>;
  readonly #child: ChildProcess;
  readonly #pidFile: string;
  readonly #runtimeArgs: readonly string[];
  readonly #runtimePath: string;
  readonly #id: string;
  #diagnostics = '';
  #running = true;

  private constructor(runtimePath: string, folders: RuntimeFolders, bundle: string, id: string) {
    this.#runtimePath = runtimePath;
    this.#runtimeArgs = ['--root', folders.state];
    this.#id = id;
    this.#pidFile = join(bundle, 'pid');
    const run = ['run', '--preserve-fds', '1', '--bundle', bundle, '--pid-file', this.#pidFile, id];
    this.#child = spawn(runtimePath, [...this.#runtimeArgs, ...run], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    this.#child.stderr!.on('data', (chunk: Buffer) => {
      if (this.#diagnostics.length < DIAGNOSTICS_MAX_BYTES) this.#diagnostics += chunk.toString();
    });
    this.channel.on('error', () => undefined);
    this.exited = this.#waitForExit().finally(() => rm(bundle, { recursive: true, force: true }));
  }

  static async start(
    runtimePath: string,
    folders: RuntimeFolders,
    id: string,
    spec: object,
  ): Promise<ContainerProcess> {
    const bundle = join(folders.bundles, id);
    await mkdir(bundle, { recursive: true });
    await writeFile(join(bundle, 'config.json'), JSON.stringify(spec));
    return new ContainerProcess(runtimePath, folders, bundle, id);
  }

  /** File descriptor 3 of the process inside. */
  get channel(): Duplex {
    return this.#child.stdio[3] as Duplex;
  }

  get stdout(): Readable {
    return this.#child.stdout!;
  }

  /** Kills every process inside. Process 1 takes its PID namespace with it, so one SIGKILL is enough. */
  async kill(): Promise<void> {
    if (!this.#running) return;
    const pid = Number(await readFile(this.#pidFile, 'utf8').catch(() => ''));
    // The number cannot have been given to another process while the runtime, its parent, has not reaped it.
    if (pid > 1 && this.#running && this.#child.exitCode === null) tryKill(pid);
    else this.#child.kill('SIGTERM');
    const forced = setTimeout(() => this.#forceDelete(), 2000);
    await this.exited.finally(() => clearTimeout(forced));
  }

  #forceDelete(): void {
    spawn(this.#runtimePath, [...this.#runtimeArgs, 'delete', '--force', this.#id], { stdio: 'ignore' }).once(
      'close',
      () => this.#child.kill('SIGKILL'),
    );
  }

  #waitForExit(): Promise<ContainerExit> {
    return new Promise((resolve, reject) => {
      this.#child.once('error', (error) => {
        this.#running = false;
        reject(error);
      });
      this.#child.once('close', (code, signal) => {
        this.#running = false;
        resolve({ code: code ?? (signal === 'SIGKILL' ? 137 : 143), diagnostics: this.#diagnostics.trim() });
      });
    });
  }
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended between the check and the signal.
  }
}
