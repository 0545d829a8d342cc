// The MQTT broker inside the node, for devices: who may connect, and what each may publish and subscribe to.
//
// Invariant: a connection speaks for exactly one device (client identifier = user name = device, with its password), and
// reaches that device's topics only. A QoS 1 message is acknowledged after its handler has resolved.

import { createServer, type Server, type Socket } from 'node:net';
import { Aedes, type AedesPublishPacket, type AuthenticateError, type Client, type Subscription } from 'aedes';
import { deviceError } from './errors.ts';
import { LimitedConnection } from './limited-connection.ts';
import { CONNECT_TIMEOUT_MS, CONNECTIONS_MAX, QUEUED_MESSAGES_MAX } from './limits.ts';
import { MESSAGES, PACKET_MAX, TOPIC_DOWN, TOPIC_PREFIX, TOPIC_UP } from './protocol.ts';

const IDENTIFIER_REJECTED = 2;
const SERVER_UNAVAILABLE = 3;
const BAD_USER_OR_PASSWORD = 4;

export interface BrokerOptions {
  readonly host: string;
  readonly port: number;
  readonly verify: (device: string, password: string) => Promise<boolean>;
  /** A message of the device; `topic` is its last part. Rejects to have the device send it again later. */
  readonly onMessage: (device: string, topic: string, payload: Uint8Array) => Promise<void>;
  readonly onConnect: (device: string) => void;
  readonly onDisconnect: (device: string) => void;
  readonly log: (text: string) => void;
}

export class DeviceBroker {
  readonly #options: BrokerOptions;
  readonly #server: Server;
  readonly #aedes: Aedes;
  readonly #clients = new Map<string, Client>();

  private constructor(options: BrokerOptions, aedes: Aedes) {
    this.#options = options;
    this.#aedes = aedes;
    this.#server = createServer({ noDelay: true }, (socket) => this.#accept(socket));
    this.#server.maxConnections = CONNECTIONS_MAX;
    this.#setRules();
    aedes.on('clientReady', (client) => this.#connected(client));
    aedes.on('clientDisconnect', (client) => this.#disconnected(client));
    aedes.on('clientError', (client, error) => this.#clientFailed(client, error));
    aedes.on('connectionError', (client, error) => this.#clientFailed(client, error));
  }

  /** `PortInUse`, `ListenFailed`. */
  static async open(options: BrokerOptions): Promise<DeviceBroker> {
    const aedes = await Aedes.createBroker({
      connectTimeout: CONNECT_TIMEOUT_MS,
      queueLimit: QUEUED_MESSAGES_MAX,
      maxTopicLevels: 16,
    });
    const broker = new DeviceBroker(options, aedes);
    try {
      await broker.#listen();
    } catch (error) {
      aedes.close();
      throw error;
    }
    return broker;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  get connected(): ReadonlySet<string> {
    return new Set(this.#clients.keys());
  }

  /** Resolves when it is written, or at once when the device is not connected. QoS 0. */
  async send(device: string, topic: string, payload: Uint8Array): Promise<void> {
    const client = this.#clients.get(device);
    if (!client) return;
    const packet = { cmd: 'publish', qos: 0, dup: false, retain: false, topic, payload: Buffer.from(payload) } as const;
    await new Promise<void>((resolve) => client.publish(packet, () => resolve()));
  }

  /** Cuts the device's connection, if it has one. */
  disconnect(device: string): void {
    this.#clients.get(device)?.close();
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    await new Promise<void>((resolve) => this.#aedes.close(() => resolve()));
    await closed;
  }

  #listen(): Promise<void> {
    const { host, port } = this.#options;
    return new Promise((resolve, reject) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
      this.#server.listen(port, host, () => {
        this.#server.removeAllListeners('error');
        this.#server.on('error', (error) => this.#options.log(`mqtt: ${error.message}`));
        resolve();
      });
    });
  }

  #accept(socket: Socket): void {
    this.#aedes.handle(new LimitedConnection(socket, PACKET_MAX));
  }

  #setRules(): void {
    this.#aedes.authenticate = (client, user, password, done) => {
      this.#authenticate(client, user ?? '', password?.toString() ?? '').then(
        () => done(null, true),
        (error: AuthenticateError) => done(error, false),
      );
    };
    this.#aedes.authorizePublish = (client, packet, done) => {
      if (!client) return done(null);
      this.#publication(client, packet as AedesPublishPacket).then(
        () => done(null),
        (error: Error) => done(error),
      );
    };
    this.#aedes.authorizeSubscribe = (client, subscription, done) =>
      done(null, this.#subscription(client, subscription));
  }

  async #authenticate(client: Client, user: string, password: string): Promise<void> {
    const from = `a connection as ${JSON.stringify(user.slice(0, 80))}`;
    if (client.id !== user) throw this.#refuse(IDENTIFIER_REJECTED, `${from} has another client identifier`);
    let known: boolean;
    try {
      known = await this.#options.verify(user, password);
    } catch (error) {
      throw this.#refuse(SERVER_UNAVAILABLE, `${from} could not be checked: ${(error as Error).message}`);
    }
    if (!known) throw this.#refuse(BAD_USER_OR_PASSWORD, `${from} was refused: unknown device or wrong password`);
  }

  #refuse(returnCode: number, text: string): AuthenticateError {
    this.#options.log(text);
    return Object.assign(new Error(text), { returnCode }) as AuthenticateError;
  }

  /** MQTT 3.1.1 cannot refuse a message: what is not allowed ends the connection. */
  async #publication(client: Client, packet: AedesPublishPacket): Promise<void> {
    const prefix = TOPIC_PREFIX + client.id + TOPIC_UP;
    const topic = packet.topic.slice(prefix.length);
    const retainable = topic === MESSAGES.presence.topic || !packet.retain;
    if (!packet.topic.startsWith(prefix) || packet.qos > 1 || !retainable) {
      throw new Error(`may not publish to ${packet.topic} (QoS ${packet.qos}${packet.retain ? ', retained' : ''})`);
    }
    await this.#options.onMessage(client.id, topic, packet.payload as Buffer);
  }

  #subscription(client: Client, subscription: Subscription): Subscription | null {
    if (subscription.topic.startsWith(TOPIC_PREFIX + client.id + TOPIC_DOWN)) return subscription;
    this.#options.log(`device ${client.id}: may not subscribe to ${subscription.topic.slice(0, 200)}`);
    return null;
  }

  #connected(client: Client): void {
    this.#clients.set(client.id, client);
    this.#options.onConnect(client.id);
  }

  #disconnected(client: Client): void {
    if (this.#clients.get(client.id) !== client) return; // it is back already, on a new connection
    this.#clients.delete(client.id);
    this.#options.onDisconnect(client.id);
  }

  /** A refused CONNECT was logged where it was refused; it has a return code. */
  #clientFailed(client: Client, error: Error): void {
    if (!('errorCode' in error)) this.#options.log(`device ${client.id ?? '(not yet known)'}: ${error.message}`);
  }
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    const text = `MQTT port ${port} on ${host} is in use by another program: stop it, or choose another port (0: any free one)`;
    return deviceError('PortInUse', text, error);
  }
  return deviceError('ListenFailed', `cannot listen for MQTT on ${host}:${port}: ${error.message}`, error);
}
