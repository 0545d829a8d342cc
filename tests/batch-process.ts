// A child process that does one job after the other: a path in a line on its standard input, an answer with a head line
// of numbers on its standard output, `status length…`, followed by as many bytes. Used for the native VM and for CPython.
//
// Invariant: every job gets an answer or an Error that says how the process ended (with what a sanitizer wrote); the
// next job then gets a new process.

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export interface BatchAnswer {
  readonly status: number;
  /** As many as the head line has lengths. */
  readonly texts: readonly Uint8Array[];
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

export class BatchProcess {
  readonly #command: string;
  readonly #args: readonly string[];
  readonly #timeoutMs: number;
  readonly #environment: NodeJS.ProcessEnv;
  #child: Child | undefined;
  #received: Buffer = Buffer.alloc(0);
  #complaints = '';
  #settle: { resolve(answer: BatchAnswer): void; reject(error: Error): void } | undefined;

  /** `environment`: beside that of this process. */
  constructor(
    command: string,
    args: readonly string[],
    { timeoutMs = 120_000, environment = {} }: { timeoutMs?: number; environment?: NodeJS.ProcessEnv } = {},
  ) {
    this.#command = command;
    this.#args = args;
    this.#timeoutMs = timeoutMs;
    this.#environment = environment;
  }

  /** One at a time. */
  async run(path: string): Promise<BatchAnswer> {
    const child = this.#process();
    const timer = setTimeout(() => child.kill('SIGKILL'), this.#timeoutMs);
    try {
      return await new Promise<BatchAnswer>((resolve, reject) => {
        this.#settle = { resolve, reject };
        child.stdin.write(`${path}\n`);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.#child?.stdin.end();
    this.#child = undefined;
  }

  #process(): Child {
    if (this.#child) return this.#child;
    const child = spawn(this.#command, [...this.#args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...this.#environment },
    });
    this.#child = child;
    this.#received = Buffer.alloc(0);
    this.#complaints = '';
    child.stdin.on('error', () => {}); // the exit says more
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      this.#complaints = (this.#complaints + chunk.toString()).slice(0, 20_000);
    });
    child.on('error', (error) => this.#ended(child, error.message));
    child.on('close', (code, signal) => this.#ended(child, `ended with ${signal ?? `status ${code}`}`));
    return child;
  }

  #receive(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const lineEnd = this.#received.indexOf(10);
    if (lineEnd < 0 || !this.#settle) return;
    const [status = 0, ...lengths] = this.#received.toString('latin1', 0, lineEnd).split(' ').map(Number);
    const total = lengths.reduce((sum, length) => sum + length, lineEnd + 1);
    if (this.#received.length < total) return;
    let at = lineEnd + 1;
    const texts = lengths.map((length) => {
      at += length;
      return this.#received.subarray(at - length, at);
    });
    this.#received = this.#received.subarray(total);
    const settle = this.#settle;
    this.#settle = undefined;
    settle.resolve({ status, texts });
  }

  #ended(child: Child, how: string): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.reject(new Error(`${how}\n${this.#complaints}`.trim()));
  }
}
