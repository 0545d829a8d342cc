// Durable ordered maps in the store's database. Keys are compared as UTF-8 bytes (they are stored as bytes), which is
// the order that S3 lists in.

import type { StatementSync } from 'node:sqlite';
import { woofError } from './errors.ts';
import { checkTableKey, checkTableName, checkTableValue } from './naming.ts';
import type { WriterStep } from './operation.ts';
import type { Reader } from './reader.ts';
import type { CallOptions, Entry, ScanOptions, Table } from './woof-store.ts';

/** Runs steps in the writer. */
export type Write = (steps: WriterStep[], options?: CallOptions) => Promise<bigint[]>;

/** 0xff occurs in no UTF-8 text, so it bounds everything that starts with a prefix. */
const PAST_EVERY_SUFFIX = Buffer.from([0xff]);

function endOf(prefix: string): Buffer {
  return Buffer.concat([Buffer.from(prefix), PAST_EVERY_SUFFIX]);
}

export class EntryReader {
  readonly #get: StatementSync;
  readonly #scanAfter: StatementSync;
  readonly #scanFrom: StatementSync;

  constructor(reader: Reader) {
    this.#get = reader.prepare('SELECT key, version, value FROM entry WHERE space = ? AND key = ?');
    const scan = (lower: string) =>
      reader.prepare(
        `SELECT key, version, value FROM entry WHERE space = ? AND key ${lower} ? AND key < ? ORDER BY key LIMIT ?`,
      );
    this.#scanAfter = scan('>');
    this.#scanFrom = scan('>=');
  }

  get(space: string, key: string): Entry | undefined {
    const row = this.#get.get(space, Buffer.from(key));
    return row && readEntry(row);
  }

  scan(space: string, options: ScanOptions): Entry[] {
    const prefix = Buffer.from(options.prefix ?? '');
    const after = options.afterPrefix === undefined ? Buffer.from(options.after ?? '') : endOf(options.afterPrefix);
    const end = endOf(options.prefix ?? '');
    const beyond = Buffer.compare(after, prefix) >= 0;
    const rows = beyond
      ? this.#scanAfter.all(space, after, end, options.limit)
      : this.#scanFrom.all(space, prefix, end, options.limit);
    return rows.map(readEntry);
  }
}

function readEntry(row: Record<string, unknown>): Entry {
  const key = row['key'] as Uint8Array;
  return {
    key: Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString(),
    version: row['version'] as bigint,
    value: row['value'] as Uint8Array,
  };
}

export class EmbeddedTable implements Table {
  readonly #name: string;
  readonly #reader: EntryReader;
  readonly #write: Write;

  constructor(name: string, reader: EntryReader, write: Write) {
    checkTableName(name);
    this.#name = name;
    this.#reader = reader;
    this.#write = write;
  }

  async get(key: string): Promise<Entry | undefined> {
    checkTableKey(key);
    return this.#reader.get(this.#name, key);
  }

  async scan(options: ScanOptions): Promise<Entry[]> {
    if (!Number.isSafeInteger(options.limit) || options.limit < 0) {
      throw woofError('InvalidParameter', `limit is ${options.limit}: use a whole number from 0`);
    }
    return this.#reader.scan(this.#name, options);
  }

  async put(key: string, value: Uint8Array, options: CallOptions & { expectVersion?: bigint } = {}): Promise<bigint> {
    checkTableKey(key);
    checkTableValue(value);
    const { timeoutMs, ...condition } = options;
    const step = { kind: 'put' as const, table: this.#name, key, value: new Uint8Array(value), ...condition };
    const [version] = await this.#write([step], { ...(timeoutMs !== undefined && { timeoutMs }) });
    return version!;
  }

  async delete(key: string, options: CallOptions & { expectVersion?: bigint } = {}): Promise<void> {
    checkTableKey(key);
    const { timeoutMs, ...condition } = options;
    const step = { kind: 'delete' as const, table: this.#name, key, ...condition };
    await this.#write([step], { ...(timeoutMs !== undefined && { timeoutMs }) });
  }
}
