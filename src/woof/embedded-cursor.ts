// A trigger's durable place in a woof. The position in memory follows the committed one, never runs ahead of it.

import type { AppendSignal } from './append-signal.ts';
import type { Write } from './entry-table.ts';
import type { Reader } from './reader.ts';
import type { Cursor, CursorBatch, CursorCommit, Seqno } from './woof-store.ts';

export class EmbeddedCursor implements Cursor {
  readonly woof: string;
  readonly name: string;
  readonly #reader: Reader;
  readonly #write: Write;
  readonly #appends: AppendSignal;
  #position: Seqno;
  #lostCount: bigint;

  constructor(woof: string, name: string, reader: Reader, write: Write, appends: AppendSignal) {
    this.woof = woof;
    this.name = name;
    this.#reader = reader;
    this.#write = write;
    this.#appends = appends;
    const committed = reader.cursor(woof, name);
    this.#position = committed?.position ?? 0n;
    this.#lostCount = committed?.lostCount ?? 0n;
  }

  get position(): Seqno {
    return this.#position;
  }

  get lostCount(): bigint {
    return this.#lostCount;
  }

  async read(limit: number): Promise<CursorBatch> {
    return this.#reader.after(this.woof, this.#position, limit);
  }

  async next(limit: number, signal?: AbortSignal): Promise<CursorBatch> {
    while (!signal?.aborted && !this.#appends.closed) {
      const armed = this.#appends.arm(this.woof, signal);
      try {
        const batch = await this.read(limit);
        if (batch.gap || batch.elements.length > 0) return batch;
        await armed.promise;
      } finally {
        armed.cancel();
      }
    }
    return { elements: [] };
  }

  async commit(seqno: Seqno, options: CursorCommit = {}): Promise<Seqno[]> {
    const outputs = options.outputs ?? [];
    const gap = options.gap ? { gap: options.gap } : {};
    const results = await this.#write(
      [
        { kind: 'commitCursor', woof: this.woof, cursor: this.name, seqno, ...gap },
        ...outputs.map((output) => ({ kind: 'append' as const, ...output, bytes: new Uint8Array(output.bytes) })),
        ...(options.steps ?? []),
      ],
      options,
    );
    this.#position = seqno;
    if (options.gap) this.#lostCount += options.gap.to - options.gap.from + 1n;
    return results.slice(1, 1 + outputs.length);
  }
}
