// Engine `container`: handlers run by the host's CPython, each in an OCI container of its own.
//
// Invariant: a sandbox serves one invocation at a time and one revision only. At most `sandboxesMax` exist; a warm one
// of another function is ended to make room, and only when all are busy does an invocation fail with EngineBusy.

import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#base';
import {
  type Engine,
  type FunctionCode,
  type HandlerServices,
  type Invocation,
  type InvocationResult,
  NO_SERVICES,
} from '../engine.ts';
import { writeCodeFolder } from './code-folder.ts';
import { ContainerProcess, type RuntimeFolders } from './container-process.ts';
import type { ContainerRuntime } from './detect.ts';
import { sandboxEnvironment } from './environment.ts';
import { deleteLeftovers } from './leftovers.ts';
import { ociSpec } from './oci-spec.ts';
import { buildRootFolder } from './root-folder.ts';
import { Sandbox } from './sandbox.ts';

export interface ContainerEngineOptions {
  readonly runtime: ContainerRuntime;
  /** A folder of this engine alone; what a crashed node left there is removed at start. */
  readonly folder: string;
  readonly region: string;
  /** What handlers can ask of their node. Without them asking is refused. */
  readonly services?: HandlerServices;
  /** Default 32. */
  readonly sandboxesMax?: number;
  /** A sandbox unused for so long is ended. Default 5 minutes. */
  readonly idleMaxMs?: number;
}

/** Processes and threads in one sandbox, as on Lambda. */
export const PROCESSES_MAX = 1024;

/** Every sandbox has a user of its own, so that limits per user do not add up across functions. */
const FIRST_USER_ID = 200_000;

export async function createContainerEngine(options: ContainerEngineOptions): Promise<Engine> {
  const { folder, runtime } = options;
  const folders: RuntimeFolders = { state: join(folder, 'state'), bundles: join(folder, 'bundles') };
  await deleteLeftovers(runtime.path, folders.state);
  await rm(folder, { recursive: true, force: true });
  await buildRootFolder(join(folder, 'root'), runtime.python.folders);
  return new ContainerEngine(options, folders);
}

class ContainerEngine implements Engine {
  readonly name = 'container';
  readonly #options: ContainerEngineOptions;
  readonly #folders: RuntimeFolders;
  readonly #idle: { sandbox: Sandbox; timer: NodeJS.Timeout }[] = [];
  readonly #busy = new Set<Sandbox>();
  /** Revisions of sandboxes that are being started, one entry each. */
  readonly #starting: string[] = [];
  readonly #freeUserIds: number[];
  readonly #codeFolders = new Map<string, Promise<string>>();
  readonly #forgotten = new Set<string>();
  #closed = false;

  constructor(options: ContainerEngineOptions, folders: RuntimeFolders) {
    this.#options = options;
    this.#folders = folders;
    this.#freeUserIds = Array.from({ length: options.sandboxesMax ?? 32 }, (_, i) => FIRST_USER_ID + i).reverse();
  }

  async invoke(code: FunctionCode, invocation: Invocation): Promise<InvocationResult> {
    const sandbox = this.#takeWarm(code.revisionId) ?? (await this.#start(code));
    try {
      return await sandbox.invoke(invocation);
    } finally {
      await this.#release(sandbox);
    }
  }

  async forget(revisionId: string): Promise<void> {
    this.#forgotten.add(revisionId);
    await Promise.all(this.#removeIdle((sandbox) => sandbox.revisionId === revisionId).map((one) => this.#endOf(one)));
    await this.#dropCode(revisionId);
  }

  async close(): Promise<void> {
    this.#closed = true;
    const idle = this.#removeIdle(() => true);
    await Promise.all([...idle.map((one) => this.#endOf(one)), ...[...this.#busy].map((one) => one.close())]);
    await rm(this.#options.folder, { recursive: true, force: true });
  }

  #takeWarm(revisionId: string): Sandbox | undefined {
    if (this.#closed) throw new AppError('EngineClosed', 'the node is shutting down');
    // The most recently used one: the others can then become idle for long enough to end.
    const at = this.#idle.findLastIndex(({ sandbox }) => sandbox.revisionId === revisionId && !sandbox.ended);
    const [entry] = at < 0 ? [] : this.#idle.splice(at, 1);
    if (!entry) return undefined;
    clearTimeout(entry.timer);
    this.#busy.add(entry.sandbox);
    return entry.sandbox;
  }

  async #start(code: FunctionCode): Promise<Sandbox> {
    const userId = await this.#takeUserId();
    this.#starting.push(code.revisionId);
    try {
      const codeFolder = await this.#codeFolderOf(code);
      const { runtime } = this.#options;
      const id = `nanolambda-${randomUUID()}`;
      const process = await ContainerProcess.start(
        runtime.path,
        this.#folders,
        id,
        this.#specOf(code, codeFolder, userId, id),
      );
      const sandbox = new Sandbox(process, code, {
        userId,
        memoryLimited: runtime.limits === 'cgroup',
        services: this.#options.services ?? NO_SERVICES,
      });
      this.#busy.add(sandbox);
      if (this.#closed) await sandbox.close();
      return sandbox;
    } catch (error) {
      this.#freeUserIds.push(userId);
      throw error;
    } finally {
      this.#starting.splice(this.#starting.indexOf(code.revisionId), 1);
    }
  }

  #specOf(code: FunctionCode, codeFolder: string, userId: number, id: string): object {
    const { runtime, folder, region } = this.#options;
    return ociSpec({
      rootFolder: join(folder, 'root'),
      args: [runtime.python.executable, '-I', '-S', '-B', '/var/runtime/bootstrap.py'],
      environment: sandboxEnvironment(code, region),
      systemFolders: runtime.python.folders,
      readOnlyMounts: [{ source: codeFolder, destination: '/var/task' }],
      userId,
      rootless: runtime.rootless,
      memorySizeMiB: code.memorySizeMiB,
      processesMax: PROCESSES_MAX,
      limits: runtime.limits,
      limitSwap: runtime.limitSwap,
      cgroupsPath: `/nanolambda/${id}`,
    });
  }

  async #takeUserId(): Promise<number> {
    if (this.#freeUserIds.length === 0) {
      const [oldest] = this.#idle.splice(0, 1);
      if (oldest) {
        clearTimeout(oldest.timer);
        await this.#endOf(oldest.sandbox);
      }
    }
    const userId = this.#freeUserIds.pop();
    if (userId === undefined) throw new AppError('EngineBusy', 'all sandboxes of this node are busy');
    return userId;
  }

  #codeFolderOf(code: FunctionCode): Promise<string> {
    const known = this.#codeFolders.get(code.revisionId);
    if (known) return known;
    const written = this.#writeCode(code);
    this.#codeFolders.set(code.revisionId, written);
    written.catch(() => this.#codeFolders.delete(code.revisionId));
    return written;
  }

  async #writeCode(code: FunctionCode): Promise<string> {
    const name = createHash('sha256').update(code.revisionId).digest('hex').slice(0, 32);
    const folder = join(this.#options.folder, 'code', name);
    await writeCodeFolder(folder, await code.loadFiles());
    return folder;
  }

  async #release(sandbox: Sandbox): Promise<void> {
    this.#busy.delete(sandbox);
    if (sandbox.ended || this.#closed || this.#forgotten.has(sandbox.revisionId)) {
      await this.#endOf(sandbox);
      await this.#dropForgotten(sandbox.revisionId);
      return;
    }
    const timer = setTimeout(() => {
      this.#removeIdle((one) => one === sandbox);
      void this.#endOf(sandbox);
    }, this.#options.idleMaxMs ?? 300_000);
    timer.unref();
    this.#idle.push({ sandbox, timer });
  }

  async #endOf(sandbox: Sandbox): Promise<void> {
    await sandbox.close();
    this.#freeUserIds.push(sandbox.userId);
  }

  #removeIdle(matches: (sandbox: Sandbox) => boolean): Sandbox[] {
    const removed = this.#idle.filter(({ sandbox }) => matches(sandbox));
    for (const entry of removed) {
      clearTimeout(entry.timer);
      this.#idle.splice(this.#idle.indexOf(entry), 1);
    }
    return removed.map(({ sandbox }) => sandbox);
  }

  async #dropForgotten(revisionId: string): Promise<void> {
    if (this.#forgotten.has(revisionId)) await this.#dropCode(revisionId);
  }

  /** Removes the files of a revision once nothing runs them. */
  async #dropCode(revisionId: string): Promise<void> {
    const busy = [...this.#busy].some((sandbox) => sandbox.revisionId === revisionId);
    if (busy || this.#starting.includes(revisionId)) return;
    this.#forgotten.delete(revisionId);
    const folder = await this.#codeFolders.get(revisionId)?.catch(() => undefined);
    this.#codeFolders.delete(revisionId);
    if (folder && existsSync(folder)) await rm(folder, { recursive: true, force: true });
  }
}
