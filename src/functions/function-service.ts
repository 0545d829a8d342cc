// Everything a node does with functions: create, change, list, delete, invoke, image. The APIs are thin over this class.
//
// Invariant: changes run one after another; what a change promised is durable before it resolves. An invocation sees one
// record from start to end, also when the function changes meanwhile.

import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '#base';
import type { Engine, EngineName, FunctionCode } from '#engines';
import type { ObjectStore } from '#objects';
import type { WoofStore } from '#woof';
import { AsyncQueue, type AsyncQueueOptions } from './async-queue.ts';
import type { Compiler } from './compiler.ts';
import { functionError } from './errors.ts';
import { type FunctionReference, functionArn, type NodeIdentity } from './function-arn.ts';
import { engineOf, type FunctionRecord, type FunctionState, LATEST } from './function-record.ts';
import { checkTags, type FunctionSettings, settle } from './function-settings.ts';
import { FunctionStore } from './function-store.ts';
import { type FunctionImage, ImageCache } from './image-cache.ts';
import { type InvokeAnswer, type InvokeRequest, Invoker } from './invoker.ts';
import { ZIPPED_CODE_MAX_BYTES } from './limits.ts';
import { unzip } from './zip-archive.ts';

export interface FunctionServiceOptions {
  readonly objects: ObjectStore;
  readonly store: WoofStore;
  readonly clock: Clock;
  readonly identity: NodeIdentity;
  readonly engines: Readonly<Partial<Record<EngineName, Engine>>>;
  /** Why an engine is missing, for those who ask for it. */
  readonly missingEngines?: Readonly<Partial<Record<EngineName, string>>>;
  readonly defaultEngine: EngineName;
  readonly compiler?: Compiler;
  readonly concurrencyMax?: number;
  readonly async?: Pick<AsyncQueueOptions, 'concurrencyMax' | 'retriesMax' | 'retryWaitsMs' | 'onUnexpectedError'>;
}

export interface CreateFunction extends FunctionSettings {
  readonly functionName: string;
  readonly zip: Uint8Array;
  readonly tags?: Readonly<Record<string, string>>;
  readonly architecture?: 'x86_64' | 'arm64';
}

export interface UpdateCode {
  readonly zip: Uint8Array;
  readonly revisionId?: string;
  /** Checks and answers, changes nothing. */
  readonly dryRun?: boolean;
}

export interface FunctionChange {
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly functionName: string;
}

export class FunctionService {
  readonly identity: NodeIdentity;
  readonly #options: FunctionServiceOptions;
  readonly #store: FunctionStore;
  readonly #images: ImageCache;
  readonly #invoker: Invoker;
  readonly #queue: AsyncQueue;
  readonly #listeners = new Set<(change: FunctionChange) => void>();
  #lastChange: Promise<unknown> = Promise.resolve();

  private constructor(
    options: FunctionServiceOptions,
    store: FunctionStore,
    images: ImageCache,
    invoker: Invoker,
    queue: AsyncQueue,
  ) {
    this.identity = options.identity;
    this.#options = options;
    this.#store = store;
    this.#images = images;
    this.#invoker = invoker;
    this.#queue = queue;
  }

  static async open(options: FunctionServiceOptions): Promise<FunctionService> {
    const store = await FunctionStore.open(options.objects);
    const images = new ImageCache(options.objects, options.compiler);
    await images.keepOnly(store.all());
    const invoker = new Invoker(options);
    const queue = await AsyncQueue.open({
      ...options.async,
      store: options.store,
      clock: options.clock,
      run: async (invocation) => {
        const answer = await service.invoke({ name: invocation.functionName }, invocation);
        return { functionError: answer.functionError !== undefined, response: Buffer.from(answer.payload).toString() };
      },
    });
    const service: FunctionService = new FunctionService(options, store, images, invoker, queue);
    queue.start();
    return service;
  }

  /** `FunctionExists`, and everything of `settle`, `unzip` and the compiler. */
  async create(request: CreateFunction): Promise<FunctionRecord> {
    const settled = settle(request);
    const tags = request.tags ?? {};
    checkTags(tags);
    this.#refuseExisting(request.functionName);
    const record: FunctionRecord = {
      functionName: request.functionName,
      ...settled,
      architecture: request.architecture ?? 'x86_64',
      tags,
      ...codeOf(request.zip),
      ...this.#stamp(),
    };
    await this.#check(record, request.zip);
    await this.#change(async () => {
      this.#refuseExisting(request.functionName);
      await this.#store.put(record, request.zip);
    });
    this.#tell({ kind: 'created', functionName: record.functionName });
    return record;
  }

  /** `FunctionNotFound`. Only `$LATEST` exists. */
  get(reference: FunctionReference): FunctionRecord {
    const record = this.#store.get(reference.name);
    const known = reference.qualifier === undefined || reference.qualifier === LATEST;
    if (record && known) return record;
    const arn = functionArn(this.identity, reference.name, reference.qualifier);
    throw functionError('FunctionNotFound', `Function not found: ${arn}`);
  }

  /** By name; `after` is the name of the last function of the page before. */
  list(options: { after?: string; limit: number }): { records: FunctionRecord[]; more: boolean } {
    const all = this.#store
      .all()
      .filter((record) => options.after === undefined || record.functionName > options.after);
    return { records: all.slice(0, options.limit), more: all.length > options.limit };
  }

  /** Active, or Failed where this node cannot run it. */
  stateOf(record: FunctionRecord): FunctionState {
    return this.#invoker.stateOf(record);
  }

  async updateCode(name: string, request: UpdateCode): Promise<FunctionRecord> {
    return this.#update(name, request.revisionId, {
      next: (before) => ({ ...before, ...codeOf(request.zip), ...this.#stamp() }),
      zip: request.zip,
      dryRun: request.dryRun ?? false,
    });
  }

  async updateSettings(name: string, settings: FunctionSettings, revisionId?: string): Promise<FunctionRecord> {
    return this.#update(name, revisionId, {
      next: (before) => ({ ...before, ...settle(settings, before), ...this.#stamp() }),
    });
  }

  async updateTags(
    name: string,
    change: (tags: Readonly<Record<string, string>>) => Record<string, string>,
  ): Promise<void> {
    await this.#update(name, undefined, {
      next: (before) => {
        const tags = change(before.tags);
        checkTags(tags);
        return { ...before, tags, revisionId: randomUUID() };
      },
    });
  }

  async delete(name: string): Promise<void> {
    const record = await this.#change(async () => {
      const found = this.get({ name });
      await this.#store.remove(found);
      return found;
    });
    await this.#forget(record);
    this.#tell({ kind: 'deleted', functionName: name });
  }

  /** Runs now and answers. `FunctionNotFound`, `FunctionNotReady`, `InvalidPayload`, `TooManyRequests`, engine errors. */
  async invoke(reference: FunctionReference, request: InvokeRequest): Promise<InvokeAnswer> {
    const record = this.get({ ...reference, qualifier: reference.qualifier ?? LATEST });
    return this.#invoker.invoke(this.codeOf(record), record, reference, request);
  }

  /** Accepts for later: resolves once the invocation is durable. */
  async invokeLater(reference: FunctionReference, request: InvokeRequest): Promise<void> {
    this.get({ ...reference, qualifier: reference.qualifier ?? LATEST });
    this.#invoker.checkPayload(request.payload, 'event');
    const { requestId, payload } = request;
    await this.#queue.add({ requestId, payload, functionName: reference.name });
  }

  /** Event invocations that are waiting or running. */
  get asyncBacklog(): number {
    return this.#queue.backlog;
  }

  /** The images of a function. `noCache` compiles anew and keeps nothing. */
  async imageFor(name: string, options: { noCache?: boolean } = {}): Promise<FunctionImage> {
    const record = this.get({ name });
    return this.#images.imageOf(record, () => this.#files(record), options);
  }

  /** What an engine needs to run this record. */
  codeOf(record: FunctionRecord): FunctionCode {
    return {
      revisionId: record.revisionId,
      functionName: record.functionName,
      version: LATEST,
      handler: record.handler,
      codeSha256: record.codeSha256,
      memorySizeMiB: record.memorySizeMiB,
      timeoutSeconds: record.timeoutSeconds,
      environment: record.environment ?? {},
      loadFiles: () => this.#files(record),
      loadImage: async () => (await this.#images.imageOf(record, () => this.#files(record))).image,
    };
  }

  /** @returns a function that ends the subscription. */
  onChange(listener: (change: FunctionChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets running invocations end (the engines' own `close` cuts them short). */
  async close(): Promise<void> {
    await this.#queue.close();
    await this.#lastChange.catch(() => undefined);
  }

  async #update(
    name: string,
    revisionId: string | undefined,
    how: { next: (before: FunctionRecord) => FunctionRecord; zip?: Uint8Array; dryRun?: boolean },
  ): Promise<FunctionRecord> {
    const outcome = await this.#change(async () => {
      const before = this.get({ name });
      if (revisionId !== undefined && revisionId !== before.revisionId) {
        const text =
          'The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id';
        throw functionError('RevisionMismatch', text);
      }
      const after = how.next(before);
      await this.#check(after, how.zip);
      if (!how.dryRun) await this.#store.put(after, how.zip);
      return { before, after };
    });
    if (how.dryRun) return outcome.after;
    await this.#forget(outcome.before);
    this.#tell({ kind: 'updated', functionName: name });
    return outcome.after;
  }

  /** Unpacks new code and, for engine vm, compiles it: what cannot run is refused before it is stored. */
  async #check(record: FunctionRecord, zip: Uint8Array | undefined): Promise<void> {
    if (zip && zip.length > ZIPPED_CODE_MAX_BYTES) {
      throw functionError('CodeTooLarge', `Zipped size must be smaller than ${ZIPPED_CODE_MAX_BYTES} bytes`);
    }
    const files = zip ? await unzip(zip) : undefined;
    if (engineOf(record, this.#options.defaultEngine) !== 'vm' || !this.#options.compiler) return;
    await this.#images.imageOf(record, async () => files ?? this.#files(record));
  }

  async #files(record: FunctionRecord): Promise<ReadonlyMap<string, Uint8Array>> {
    return unzip(await this.#store.zipOf(record));
  }

  async #forget(record: FunctionRecord): Promise<void> {
    await this.#images.drop(record, this.#store.all());
    await Promise.all(Object.values(this.#options.engines).map((engine) => engine.forget(record.revisionId)));
  }

  #refuseExisting(name: string): void {
    if (this.#store.get(name)) throw functionError('FunctionExists', `Function already exist: ${name}`);
  }

  #stamp(): { lastModifiedMs: number; revisionId: string } {
    return { lastModifiedMs: this.#options.clock.nowMs(), revisionId: randomUUID() };
  }

  #change<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#lastChange.then(work, work);
    this.#lastChange = next.catch(() => undefined);
    return next;
  }

  #tell(change: FunctionChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

function codeOf(zip: Uint8Array): { codeSha256: string; codeSizeBytes: number } {
  return { codeSha256: createHash('sha256').update(zip).digest('base64'), codeSizeBytes: zip.length };
}
