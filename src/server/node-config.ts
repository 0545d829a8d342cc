// What a node can be told. Only the data folder is required.

import type { DetectOptions, EngineName } from '#engines';

export interface NodeConfig {
  /** Made if it does not exist; one node at a time. */
  readonly dataFolder: string;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** 0 (default) lets the system choose. */
  readonly port?: number;
  readonly mqttPort?: number;
  /** Both or neither; without them the data folder's own are used, generated at the first start. */
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  /** Default `us-east-1`: stock tools that are told no region use it. */
  readonly region?: string;
  /** Twelve digits. Default `000000000000`. */
  readonly accountId?: string;
  /** What runs a function that asks for no engine. Default `vm`. */
  readonly defaultEngine?: EngineName;
  /** Containers are optional: `false` does not even look for a runtime. */
  readonly containers?: DetectOptions | false;
  /** pino's level. Default `info`. */
  readonly logLevel?: string;
  readonly concurrencyMax?: number;
  readonly asyncRetryWaitsMs?: readonly number[];
  /** How long running requests and invocations may take to end at `close`. Default 3 s. */
  readonly closeGraceMs?: number;
}
