// The parts that a node is composed of besides its stores and APIs: handed over, so that a node can run with fewer
// (a cloud node without devices) or other ones (tests, new engines).

import type { Logger } from 'pino';
import type { Clock } from '#base';
import type { ControlRoute } from '#control';
import type { Compiler, FunctionService } from '#functions';
import type { Credential } from '#http';
import type { ObjectStore } from '#objects';
import type { WoofStore } from '#woof';

export interface DeviceLinkContext {
  readonly functions: FunctionService;
  readonly store: WoofStore;
  readonly objects: ObjectStore;
  readonly clock: Clock;
  readonly log: Logger;
  readonly host: string;
  /** 0: any free port. */
  readonly mqttPort: number;
}

/** What the composition root needs to know of the device link. */
export interface DeviceLink {
  readonly mqttPort: number;
  /** Credentials of devices for the HTTP APIs. */
  lookup?(accessKeyId: string): Promise<Credential | undefined> | Credential | undefined;
  readonly routes?: readonly ControlRoute[];
  close(): Promise<void>;
}

export interface NodeParts {
  readonly compiler?: Compiler;
  readonly createDeviceLink?: (context: DeviceLinkContext) => Promise<DeviceLink>;
}
