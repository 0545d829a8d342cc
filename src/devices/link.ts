// The node's end of the device link: registry, broker, and the answer to each message of the table in protocol.ts.

import { randomUUID } from 'node:crypto';
import { type Clock, isAppError } from '#base';
import type { FunctionService, HandlerServices } from '#functions';
import type { WoofStore } from '#woof';
import { DeviceBroker } from './broker.ts';
import { ImageDelivery } from './image-delivery.ts';
import { REQUESTS_PER_DEVICE_MAX } from './limits.ts';
import {
  decodeMessage,
  downTopic,
  encodeMessage,
  INVOKE_STATUS,
  MESSAGES,
  type Message,
  type MessageName,
  PRESENCE,
} from './protocol.ts';
import { type DeviceRecord, DeviceRegistry } from './registry.ts';
import { ReportStore } from './report-store.ts';
import { ServiceSessions } from './service-sessions.ts';
import { TraceResolver } from './trace-resolver.ts';

export interface DeviceLinkOptions {
  readonly store: WoofStore;
  readonly functions: Pick<FunctionService, 'imageFor' | 'invoke' | 'onChange'>;
  /** What handlers on devices can ask of this node; without it nothing is answered. */
  readonly services?: HandlerServices;
  readonly clock: Clock;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** 0: any free port. */
  readonly port: number;
  /** The node's woof for what a device appends to its `woof`; undefined refuses. Default `devices/{device}/{woof}`. */
  readonly woofFor?: (device: string, woof: string) => string | undefined;
  readonly log?: (text: string) => void;
}

export interface DeviceStatus extends DeviceRecord {
  readonly online: boolean;
  /** Since this node started; absent before the first message. */
  readonly lastSeenMs?: number;
}

/** What devices tell, for those who watch. */
export type DeviceEvent =
  | { kind: 'online' | 'offline'; device: string }
  | { kind: 'log'; device: string; function: string; stream: number; text: string }
  | { kind: 'error'; device: string; function: string; code: number; detail: number; text: string }
  | { kind: 'append'; device: string; woof: string; seqno: bigint };

/** `PortInUse`, `ListenFailed`. */
export async function createDeviceLink(options: DeviceLinkOptions): Promise<DeviceLink> {
  const link = new DeviceLink(options);
  await link.listen();
  return link;
}

type Handlers = { [N in MessageName]?: (device: string, message: Message<N>) => Promise<void> | void };

export class DeviceLink {
  readonly registry: DeviceRegistry;
  readonly #options: DeviceLinkOptions;
  readonly #reports: ReportStore;
  readonly #images: ImageDelivery;
  readonly #traces = new TraceResolver();
  readonly #services: ServiceSessions | undefined;
  readonly #lastSeenMs = new Map<string, number>();
  readonly #requests = new Map<string, number>();
  readonly #listeners = new Set<(event: DeviceEvent) => void>();
  readonly #handlers: Handlers;
  #broker!: DeviceBroker;
  #unsubscribe: () => void = () => undefined;

  /** Use createDeviceLink. */
  constructor(options: DeviceLinkOptions) {
    this.#options = options;
    this.registry = new DeviceRegistry(options.store, options.clock);
    const woofFor = options.woofFor ?? ((device, woof) => `devices/${device}/${woof}`);
    this.#reports = new ReportStore(options.store, woofFor);
    this.#images = new ImageDelivery(options.functions, this.#traces);
    this.#services = options.services && new ServiceSessions(options.services);
    this.#handlers = {
      presence: (device, { state }) => {
        if (state === PRESENCE.online) this.#tell({ kind: 'online', device });
      },
      imageRequest: (device, message) => this.#limited(device, () => this.#sendImage(device, message)),
      invokeRequest: (device, message) => this.#limited(device, () => this.#invoke(device, message)),
      serviceRequest: (device, message) => this.#serve(device, message),
      append: (device, message) => this.#append(device, message),
      log: (device, message) =>
        this.#tell({
          kind: 'log',
          device,
          function: message.function,
          stream: message.stream,
          text: this.#traces.text(textOf(message.body)),
        }),
      error: (device, message) => this.#deviceError(device, message),
    };
  }

  async listen(): Promise<void> {
    this.#broker = await DeviceBroker.open({
      host: this.#options.host ?? '127.0.0.1',
      port: this.#options.port,
      verify: (device, password) => this.registry.verify(device, password),
      onMessage: (device, topic, payload) => this.#receive(device, topic, payload),
      onConnect: (device) => this.#seen(device),
      onDisconnect: (device) => {
        this.#seen(device);
        this.#services?.forget(device);
        this.#tell({ kind: 'offline', device });
      },
      log: (text) => this.#log(text),
    });
    this.#unsubscribe = this.#options.functions.onChange(({ functionName }) => this.#forget(functionName));
  }

  get port(): number {
    return this.#broker.port;
  }

  /** `InvalidDeviceName`, `DeviceExists`. The password is told this once. */
  createDevice(name: string): Promise<{ name: string; password: string }> {
    return this.registry.create(name);
  }

  /** `DeviceNotFound`. */
  async getDevice(name: string): Promise<DeviceStatus> {
    return this.#statusOf(await this.registry.get(name));
  }

  async listDevices(): Promise<DeviceStatus[]> {
    return (await this.registry.list()).map((record) => this.#statusOf(record));
  }

  /** Also ends its connection. `DeviceNotFound`. */
  async deleteDevice(name: string): Promise<void> {
    await this.registry.delete(name);
    this.#broker.disconnect(name);
    this.#lastSeenMs.delete(name);
  }

  /** @returns a function that ends the subscription. */
  onEvent(listener: (event: DeviceEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#unsubscribe();
    await this.#broker.close();
  }

  async #receive(device: string, topic: string, payload: Uint8Array): Promise<void> {
    this.#seen(device);
    for (const name of Object.keys(this.#handlers) as MessageName[]) {
      if (MESSAGES[name].topic !== topic) continue;
      const message = decodeMessage(name, payload);
      if (!message) throw new Error(`sent ${payload.length} bytes that are no ${name}`);
      await (this.#handlers[name] as (device: string, message: unknown) => Promise<void> | void)(device, message);
      return;
    }
  }

  /** Starts work whose answer is sent later; a device that asks for too much at once is not answered and asks again. */
  #limited(device: string, work: () => Promise<void>): void {
    const running = this.#requests.get(device) ?? 0;
    if (running >= REQUESTS_PER_DEVICE_MAX) {
      this.#log(`device ${device}: more than ${REQUESTS_PER_DEVICE_MAX} requests at once; one was left unanswered`);
      return;
    }
    this.#requests.set(device, running + 1);
    work()
      .catch((error: Error) => this.#log(`device ${device}: ${error.message}`))
      .finally(() => {
        const left = this.#requests.get(device)! - 1;
        if (left > 0) this.#requests.set(device, left);
        else this.#requests.delete(device);
      });
  }

  async #sendImage(device: string, request: Message<'imageRequest'>): Promise<void> {
    const topic = downTopic(device, 'imageBlock');
    for await (const block of this.#images.answer(request)) {
      if (!this.#broker.connected.has(device)) return; // it asks again when it is back
      await this.#broker.send(device, topic, block);
    }
  }

  async #invoke(device: string, request: Message<'invokeRequest'>): Promise<void> {
    const { status, body } = await this.#run(request);
    const answer = encodeMessage('invokeAnswer', { request: request.request, status }, body);
    await this.#broker.send(device, downTopic(device, 'invokeAnswer'), answer);
  }

  async #run(request: Message<'invokeRequest'>): Promise<{ status: number; body: Uint8Array }> {
    try {
      const invocation = { requestId: randomUUID(), payload: request.body };
      const answer = await this.#options.functions.invoke({ name: request.function }, invocation);
      const status = answer.functionError ? INVOKE_STATUS.functionError : INVOKE_STATUS.ok;
      return { status, body: answer.payload };
    } catch (error) {
      if (!isAppError(error)) throw error;
      const body = Buffer.from(JSON.stringify({ errorMessage: error.message, errorType: error.code }));
      return { status: INVOKE_STATUS.failed, body };
    }
  }

  #serve(device: string, message: Message<'serviceRequest'>): void {
    const work = this.#services?.receive(device, message);
    if (!work) return;
    this.#limited(device, async () => {
      const answer = await work();
      if (answer) await this.#broker.send(device, downTopic(device, 'serviceAnswer'), answer);
    });
  }

  async #append(device: string, report: Message<'append'>): Promise<void> {
    const stored = await this.#reports.append(device, report);
    if ('refused' in stored) this.#log(`device ${device}: its element for ${report.woof} is lost: ${stored.refused}`);
    else this.#tell({ kind: 'append', device, woof: stored.woof, seqno: stored.seqno });
  }

  #deviceError(device: string, message: Message<'error'>): void {
    const { code, detail, body } = message;
    const text = this.#traces.error(textOf(body));
    this.#log(`device ${device}, function ${message.function}: ${text}`);
    this.#tell({ kind: 'error', device, function: message.function, code, detail, text });
  }

  #forget(functionName: string): void {
    const payload = encodeMessage('forget', { function: functionName });
    for (const device of this.#broker.connected) {
      this.#broker.send(device, downTopic(device, 'forget'), payload);
    }
  }

  #statusOf(record: DeviceRecord): DeviceStatus {
    const lastSeenMs = this.#lastSeenMs.get(record.name);
    const online = this.#broker.connected.has(record.name);
    return { ...record, online, ...(lastSeenMs !== undefined && { lastSeenMs }) };
  }

  #seen(device: string): void {
    this.#lastSeenMs.set(device, this.#options.clock.nowMs());
  }

  #tell(event: DeviceEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #log(text: string): void {
    this.#options.log?.(text);
  }
}

function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}
