// What devices append to woofs of the node. A report that comes twice is stored once: device, boot, woof and seqno name it.

import { isAppError } from '#base';
import type { Seqno, WoofStore } from '#woof';
import { REPORT_ELEMENT_MAX, REPORT_HISTORY } from './limits.ts';
import type { Message } from './protocol.ts';

/** Sending the same again would fail the same way. */
const HOPELESS = ['ElementTooLarge', 'InvalidParameter', 'WoofNotFound'];

export class ReportStore {
  readonly #store: WoofStore;
  readonly #woofFor: (device: string, woof: string) => string | undefined;
  readonly #existing = new Map<string, Promise<void>>();

  constructor(store: WoofStore, woofFor: (device: string, woof: string) => string | undefined) {
    this.#store = store;
    this.#woofFor = woofFor;
  }

  /** Resolves after the flush. Rejects when another try may succeed; `refused` says why none can. */
  async append(
    device: string,
    report: Message<'append'>,
  ): Promise<{ woof: string; seqno: Seqno } | { refused: string }> {
    const woof = this.#woofFor(device, report.woof);
    if (woof === undefined) return { refused: 'the node has no woof for it' };
    try {
      await this.#exists(woof);
      const id = `${device}/${report.boot}/${report.woof}/${report.seqno}`;
      return { woof, seqno: await this.#store.append(woof, report.body, { id }) };
    } catch (error) {
      if (isAppError(error) && HOPELESS.includes(error.code)) return { refused: error.message };
      throw error;
    }
  }

  #exists(woof: string): Promise<void> {
    let created = this.#existing.get(woof);
    if (!created) {
      created = this.#create(woof);
      this.#existing.set(woof, created);
      created.catch(() => this.#existing.delete(woof));
    }
    return created;
  }

  async #create(woof: string): Promise<void> {
    try {
      await this.#store.create(woof, { elementSizeMax: REPORT_ELEMENT_MAX, history: REPORT_HISTORY });
    } catch (error) {
      if (!isAppError(error, 'WoofConflict')) throw error; // it exists, made by someone with other wishes: fine
    }
  }
}
