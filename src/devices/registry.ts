// The devices that may connect, in a table of the node's store.
//
// Invariant: a password leaves this file once, when its device is made; what is stored is a salted scrypt hash. Passwords
// are 192 random bits, so the hash needs no high cost: it only must not be reversible from a stolen database.

import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { type Clock, isAppError, type RandomBytes } from '#base';
import type { Table, WoofStore } from '#woof';
import { deviceError } from './errors.ts';
import { PASSWORD_BYTES } from './limits.ts';
import { DEVICE_NAME_MAX } from './protocol.ts';

export interface DeviceRecord {
  readonly name: string;
  readonly createdAtMs: number;
}

interface StoredDevice extends DeviceRecord {
  /** Both base64. */
  readonly salt: string;
  readonly hash: string;
}

const NAME = new RegExp(`^[A-Za-z0-9_-]{1,${DEVICE_NAME_MAX}}$`);
const PAGE = 1_000;
const SCRYPT: ScryptOptions = { N: 1024, r: 8, p: 1 };
const HASH_BYTES = 32;
const hashPassword = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

export class DeviceRegistry {
  readonly #table: Table;
  readonly #clock: Clock;
  readonly #random: RandomBytes;

  constructor(store: WoofStore, clock: Clock, random: RandomBytes = randomBytes) {
    this.#table = store.table('devices');
    this.#clock = clock;
    this.#random = random;
  }

  /** `InvalidDeviceName`, `DeviceExists`. The password is told this once. */
  async create(name: string): Promise<{ name: string; password: string }> {
    if (!NAME.test(name)) {
      const text = `${JSON.stringify(name)} is no device name: use 1 to ${DEVICE_NAME_MAX} letters, digits, - and _`;
      throw deviceError('InvalidDeviceName', text);
    }
    const password = Buffer.from(this.#random(PASSWORD_BYTES)).toString('base64url');
    const salt = this.#random(16);
    const hash = await hashPassword(password, salt, HASH_BYTES, SCRYPT);
    const record: StoredDevice = {
      name,
      createdAtMs: this.#clock.nowMs(),
      salt: Buffer.from(salt).toString('base64'),
      hash: hash.toString('base64'),
    };
    await this.#put(record);
    return { name, password };
  }

  /** `DeviceNotFound`. */
  async get(name: string): Promise<DeviceRecord> {
    const found = await this.#find(name);
    if (!found) throw deviceError('DeviceNotFound', `there is no device ${JSON.stringify(name)}`);
    return { name: found.name, createdAtMs: found.createdAtMs };
  }

  /** All, by name. */
  async list(): Promise<DeviceRecord[]> {
    const records: DeviceRecord[] = [];
    for (let after: string | undefined; ; ) {
      const entries = await this.#table.scan(after === undefined ? { limit: PAGE } : { limit: PAGE, after });
      for (const entry of entries) {
        const { name, createdAtMs } = parse(entry.value);
        records.push({ name, createdAtMs });
      }
      if (entries.length < PAGE) return records;
      after = entries.at(-1)!.key;
    }
  }

  /** `DeviceNotFound`. */
  async delete(name: string): Promise<void> {
    await this.get(name);
    await this.#table.delete(name);
  }

  async verify(name: string, password: string): Promise<boolean> {
    const found = await this.#find(name);
    const salt = Buffer.from(found?.salt ?? '', 'base64');
    const hash = await hashPassword(password, salt, HASH_BYTES, SCRYPT);
    return found !== undefined && timingSafeEqual(hash, Buffer.from(found.hash, 'base64'));
  }

  async #find(name: string): Promise<StoredDevice | undefined> {
    if (!NAME.test(name)) return undefined;
    const entry = await this.#table.get(name);
    return entry && parse(entry.value);
  }

  async #put(record: StoredDevice): Promise<void> {
    try {
      await this.#table.put(record.name, Buffer.from(JSON.stringify(record)), { expectVersion: 0n });
    } catch (error) {
      if (!isAppError(error, 'VersionMismatch')) throw error;
      throw deviceError('DeviceExists', `device ${record.name} exists; delete it first to give it a new password`);
    }
  }
}

function parse(value: Uint8Array): StoredDevice {
  return JSON.parse(Buffer.from(value).toString()) as StoredDevice;
}
