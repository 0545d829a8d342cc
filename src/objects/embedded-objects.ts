// Buckets and objects over a woof store's tables and a folder of files. Invariant: a row and the body that it names are
// written in this order: body (flushed), then row (flushed), then the old body goes. So a row never lacks its body.

import { type Clock, isAppError, type RandomBytes, systemClock, systemRandom } from '#base';
import type { Entry, Step, Table, WoofStore } from '#woof';
import { prepareFolder } from '#woof';
import { BodyFiles, FileBody } from './body-files.ts';
import { resolveRange } from './byte-range.ts';
import { objectError } from './errors.ts';
import { listObjects } from './listing.ts';
import { checkBucketName, checkKey, checkMetadata } from './naming.ts';
import {
  type BodyPlace,
  BUCKETS,
  encodeRow,
  FILE_BODIES,
  INLINE_BODIES,
  OBJECTS,
  type ObjectRow,
  objectHeaders,
  objectInfo,
  readBucketRow,
  readObjectRow,
  rowKey,
} from './object-row.ts';
import type {
  BucketInfo,
  ByteRange,
  CopyRequest,
  ListRequest,
  ListResult,
  ObjectContent,
  ObjectInfo,
  ObjectStore,
  PutRequest,
} from './object-store.ts';
import { receiveBody } from './received-body.ts';
import { checkWrite } from './write-conditions.ts';

export interface ObjectStoreOptions {
  store: WoofStore;
  /** Folder for the bodies of larger objects; made if it does not exist. */
  folder: string;
  clock?: Clock;
  random?: RandomBytes;
}

/** `DataFolderUnwritable`. */
export async function openObjectStore(options: ObjectStoreOptions): Promise<ObjectStore> {
  const { store, folder } = options;
  prepareFolder(folder);
  const files = new BodyFiles(folder, options.random ?? systemRandom);
  await sweepOrphans(store.table(FILE_BODIES), files);
  return new EmbeddedObjects(store, files, options.clock ?? systemClock);
}

async function sweepOrphans(owned: Table, files: BodyFiles): Promise<void> {
  for (const id of files.ids()) {
    if (!(await owned.get(id))) await files.remove(id);
  }
}

class EmbeddedObjects implements ObjectStore {
  readonly #store: WoofStore;
  readonly #files: BodyFiles;
  readonly #clock: Clock;
  readonly #buckets: Table;
  readonly #objects: Table;
  readonly #bodies: Table;

  constructor(store: WoofStore, files: BodyFiles, clock: Clock) {
    this.#store = store;
    this.#files = files;
    this.#clock = clock;
    this.#buckets = store.table(BUCKETS);
    this.#objects = store.table(OBJECTS);
    this.#bodies = store.table(INLINE_BODIES);
  }

  async createBucket(
    name: string,
    options: { region?: string } = {},
  ): Promise<{ bucket: BucketInfo; created: boolean }> {
    checkBucketName(name);
    const row = { createdAtMs: this.#clock.nowMs(), region: options.region ?? '' };
    try {
      await this.#buckets.put(name, encodeRow(row), { expectVersion: 0n });
      return { bucket: { name, ...row }, created: true };
    } catch (error) {
      if (!isAppError(error, 'VersionMismatch')) throw error;
      return { bucket: await this.headBucket(name), created: false };
    }
  }

  async deleteBucket(name: string): Promise<void> {
    const entry = await this.#bucket(name);
    try {
      await this.#store.transaction([
        { kind: 'checkEmpty', table: OBJECTS, prefix: rowKey(name, '') },
        { kind: 'delete', table: BUCKETS, key: name, expectVersion: entry.version },
      ]);
    } catch (error) {
      if (isAppError(error, 'NotEmpty')) {
        throw objectError('BucketNotEmpty', 'The bucket you tried to delete is not empty', error);
      }
      if (isAppError(error, 'VersionMismatch')) throw noSuchBucket(name);
      throw error;
    }
  }

  async headBucket(name: string): Promise<BucketInfo> {
    return readBucketRow(await this.#bucket(name));
  }

  async listBuckets(): Promise<BucketInfo[]> {
    return (await this.#buckets.scan({ limit: 10_000 })).map(readBucketRow);
  }

  async putObject(request: PutRequest): Promise<ObjectInfo> {
    const { bucket, key } = request;
    checkKey(key);
    checkMetadata(request.metadata ?? {});
    await this.#bucket(bucket);
    checkWrite(request, await this.#row(bucket, key), key);
    const received = await receiveBody(request.body, this.#files);
    const row: ObjectRow = {
      ...objectHeaders(request),
      sizeBytes: received.sizeBytes,
      etag: received.etag,
      lastModifiedMs: this.#clock.nowMs(),
      metadata: request.metadata ?? {},
      checksums: request.checksums?.() ?? {},
      place: received.place,
    };
    try {
      await this.#commit(request, row, received.inline);
    } catch (error) {
      if (received.place.kind === 'file') await this.#files.remove(received.place.id);
      throw error;
    }
    return objectInfo(bucket, key, row);
  }

  async getObject(bucket: string, key: string, options: { range?: ByteRange } = {}): Promise<ObjectContent> {
    // An overwrite may remove the body between the two reads; the row then names another one.
    for (;;) {
      const row = await this.#existing(bucket, key);
      const range = options.range && resolveRange(options.range, row.sizeBytes);
      const first = range?.first ?? 0;
      const last = range?.last ?? row.sizeBytes - 1;
      const body = await this.#open(row, first, last);
      if (body) return { info: objectInfo(bucket, key, row), body, ...(range ? { range } : {}) };
      const again = await this.#row(bucket, key);
      if (again?.place.id === row.place.id) {
        throw objectError('ObjectCorrupt', `the body of ${bucket}/${key} is missing on disk: restore it from a backup`);
      }
    }
  }

  async headObject(bucket: string, key: string): Promise<ObjectInfo> {
    return objectInfo(bucket, key, await this.#existing(bucket, key));
  }

  async readObject(bucket: string, key: string, limitBytes: number): Promise<{ info: ObjectInfo; bytes: Uint8Array }> {
    const { info, body } = await this.getObject(bucket, key);
    if (info.sizeBytes > limitBytes) {
      await body[Symbol.asyncIterator]().return?.();
      throw objectError(
        'ObjectTooLarge',
        `${bucket}/${key} has ${info.sizeBytes} bytes; ${limitBytes} are allowed here`,
      );
    }
    return { info, bytes: Buffer.concat(await Array.fromAsync(body)) };
  }

  async deleteObject(bucket: string, key: string, options: { ifMatch?: string } = {}): Promise<{ existed: boolean }> {
    checkKey(key);
    for (;;) {
      await this.#bucket(bucket);
      const entry = await this.#objects.get(rowKey(bucket, key));
      if (!entry) return { existed: false };
      const row = readObjectRow(entry);
      checkWrite(options, row, key);
      const deletion: Step = { kind: 'delete', table: OBJECTS, key: entry.key, expectVersion: entry.version };
      if (!(await this.#transact([deletion, dropBody(row.place)]))) continue;
      if (row.place.kind === 'file') await this.#files.remove(row.place.id);
      return { existed: true };
    }
  }

  async copyObject(request: CopyRequest): Promise<ObjectInfo> {
    const { from, to } = request;
    const { info, body } = await this.getObject(from.bucket, from.key);
    const source = request.directive === 'replace' ? request : info;
    try {
      request.acceptSource?.(info);
      const { ifMatch, ifNoneMatch } = request;
      return await this.putObject({
        ...to,
        ...objectHeaders(source),
        ...(ifMatch === undefined ? {} : { ifMatch }),
        ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }),
        metadata: source.metadata ?? {},
        checksums: () => info.checksums,
        body,
      });
    } finally {
      await body[Symbol.asyncIterator]().return?.();
    }
  }

  async listObjects(request: ListRequest): Promise<ListResult> {
    await this.#bucket(request.bucket);
    return listObjects(this.#objects, request);
  }

  async #bucket(name: string): Promise<Entry> {
    const entry = name === '' ? undefined : await this.#buckets.get(name.slice(0, 255));
    if (entry?.key !== name) throw noSuchBucket(name);
    return entry;
  }

  async #row(bucket: string, key: string): Promise<ObjectRow | undefined> {
    const entry = await this.#objects.get(rowKey(bucket, key));
    return entry && readObjectRow(entry);
  }

  async #existing(bucket: string, key: string): Promise<ObjectRow> {
    checkKey(key);
    await this.#bucket(bucket);
    const row = await this.#row(bucket, key);
    if (!row) throw objectError('NoSuchKey', 'The specified key does not exist.');
    return row;
  }

  /** Conditions are decided on the very row that the transaction replaces; whoever loses a race decides again. */
  async #commit(request: PutRequest, row: ObjectRow, inline: Uint8Array | undefined): Promise<void> {
    const { bucket, key } = request;
    const body: Step =
      inline === undefined
        ? { kind: 'put', table: FILE_BODIES, key: row.place.id, value: new Uint8Array() }
        : { kind: 'put', table: INLINE_BODIES, key: row.place.id, value: inline };
    for (;;) {
      const bucketEntry = await this.#bucket(bucket);
      const current = await this.#objects.get(rowKey(bucket, key));
      const replaced = current && readObjectRow(current);
      checkWrite(request, replaced, key);
      const steps: Step[] = [
        { kind: 'check', table: BUCKETS, key: bucket, version: bucketEntry.version },
        {
          kind: 'put',
          table: OBJECTS,
          key: rowKey(bucket, key),
          value: encodeRow(row),
          expectVersion: current?.version ?? 0n,
        },
        body,
      ];
      if (!(await this.#transact(replaced ? [...steps, dropBody(replaced.place)] : steps))) continue;
      if (replaced?.place.kind === 'file') await this.#files.remove(replaced.place.id);
      return;
    }
  }

  /** False when someone else was faster. */
  async #transact(steps: Step[]): Promise<boolean> {
    try {
      await this.#store.transaction(steps);
      return true;
    } catch (error) {
      if (isAppError(error, 'VersionMismatch')) return false;
      throw error;
    }
  }

  /** Undefined when the body is gone. */
  async #open(row: ObjectRow, first: number, last: number): Promise<AsyncIterable<Uint8Array> | undefined> {
    if (row.place.kind === 'inline') {
      const entry = await this.#bodies.get(row.place.id);
      return entry && once(entry.value.subarray(first, last + 1));
    }
    try {
      return new FileBody(await this.#files.open(row.place.id), first, last);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }
}

function noSuchBucket(name: string) {
  return objectError('NoSuchBucket', `The specified bucket does not exist: ${JSON.stringify(name.slice(0, 80))}`);
}

function dropBody(place: BodyPlace): Step {
  return { kind: 'delete', table: place.kind === 'inline' ? INLINE_BODIES : FILE_BODIES, key: place.id };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.byteLength > 0) yield bytes;
}
