// Bodies of larger objects: one file each under a random name, complete from the moment it has that name. A file whose
// row was never committed (a crash between the two) is swept away at the next opening.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { RandomBytes } from '#base';
import { woofError } from '#woof';

const READ_CHUNK_BYTES = 256 * 1024;
/** Sockets deliver 64 KiB at a time; each write costs a trip through the thread pool. */
const WRITE_CHUNK_BYTES = 512 * 1024;

/** The body as it was received: its id names the file. */
export interface WrittenFile {
  id: string;
  sizeBytes: number;
  etag: string;
}

export class BodyFiles {
  readonly #folder: string;
  readonly #random: RandomBytes;

  /** Makes the folders and drops what a crash left half-written. Throws what the file system says. */
  constructor(folder: string, random: RandomBytes) {
    this.#folder = folder;
    this.#random = random;
    rmSync(this.#incoming(), { recursive: true, force: true });
    mkdirSync(this.#incoming(), { recursive: true });
    for (let index = 0; index < 256; index++) {
      mkdirSync(join(folder, index.toString(16).padStart(2, '0')), { recursive: true });
    }
  }

  newId(): string {
    return Buffer.from(this.#random(16)).toString('hex');
  }

  /** Ids of all files: those of no object are orphans. */
  ids(): string[] {
    const shards = readdirSync(this.#folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
    return shards.flatMap((shard) => readdirSync(join(this.#folder, shard)));
  }

  /** Writes, flushes, renames, flushes the folder: after this the file survives a power cut. On failure nothing stays. */
  async write(pieces: AsyncIterable<Uint8Array>): Promise<WrittenFile> {
    const id = this.newId();
    const temporary = join(this.#incoming(), id);
    try {
      const written = await writeFlushed(temporary, pieces);
      await rename(temporary, this.#path(id));
      await flushFolder(join(this.#folder, id.slice(0, 2)));
      return { id, ...written };
    } catch (error) {
      await unlink(temporary).catch(() => {});
      throw this.#failure(error);
    }
  }

  #failure(error: unknown): unknown {
    const full = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
    if (!full) return error;
    return woofError('StoreFull', `the disk of ${this.#folder} is full: free space and try again`, error);
  }

  /** Open first, then stream: a file that is removed meanwhile stays readable to its end. */
  open(id: string): Promise<FileHandle> {
    return open(this.#path(id), 'r');
  }

  async remove(id: string): Promise<void> {
    await unlink(this.#path(id)).catch(() => {});
  }

  #incoming(): string {
    return join(this.#folder, 'incoming');
  }

  #path(id: string): string {
    return join(this.#folder, id.slice(0, 2), id);
  }
}

async function writeFlushed(path: string, pieces: AsyncIterable<Uint8Array>) {
  const md5 = createHash('md5');
  let sizeBytes = 0;
  let gathered: Uint8Array[] = [];
  let gatheredBytes = 0;
  const file = await open(path, 'wx');
  try {
    for await (const piece of pieces) {
      md5.update(piece);
      sizeBytes += piece.byteLength;
      gathered.push(piece);
      gatheredBytes += piece.byteLength;
      if (gatheredBytes < WRITE_CHUNK_BYTES) continue;
      await writeAll(file, Buffer.concat(gathered));
      gathered = [];
      gatheredBytes = 0;
    }
    await writeAll(file, Buffer.concat(gathered));
    await file.datasync();
  } finally {
    await file.close();
  }
  return { sizeBytes, etag: md5.digest('hex') };
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let offset = 0;
  while (offset < bytes.byteLength) offset += (await file.write(bytes, offset)).bytesWritten;
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/**
 * Bytes `first` to `last` of an open file, which it closes at the end, on failure and on `return`, also before the
 * first piece was asked for: a generator would leave the file open then.
 */
export class FileBody implements AsyncIterableIterator<Uint8Array> {
  readonly #file: FileHandle;
  readonly #last: number;
  #position: number;

  constructor(file: FileHandle, first: number, last: number) {
    this.#file = file;
    this.#position = first;
    this.#last = last;
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    const wanted = Math.min(READ_CHUNK_BYTES, this.#last - this.#position + 1);
    if (wanted <= 0) return this.return();
    const buffer = Buffer.allocUnsafe(wanted);
    try {
      const { bytesRead } = await this.#file.read(buffer, 0, wanted, this.#position);
      if (bytesRead === 0) throw new Error(`the file ended at ${this.#position}, before ${this.#last}`);
      this.#position += bytesRead;
      return { done: false, value: buffer.subarray(0, bytesRead) };
    } catch (error) {
      await this.return();
      throw error;
    }
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    this.#position = this.#last + 1;
    await this.#file.close();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
