// What the tests of this folder need of a node: real stores in a temporary folder, real functions without an engine.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemClock } from '#base';
import { FunctionService, type FunctionServiceOptions } from '#functions';
import { openObjectStore } from '#objects';
import { openWoofStore, type WoofStore } from '#woof';
import { createDeviceLink, type DeviceEvent, type DeviceLink, type DeviceLinkOptions } from './link.ts';

export interface TestNode {
  readonly store: WoofStore;
  readonly functions: FunctionService;
  readonly link: DeviceLink;
  readonly logLines: string[];
  readonly events: DeviceEvent[];
  close(): Promise<void>;
}

/** `link` are the options of the link that differ from the usual. */
export async function startTestNode(
  options: { link?: Partial<DeviceLinkOptions>; functions?: Partial<FunctionServiceOptions> } = {},
): Promise<TestNode> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nanolambda-link-'));
  const store = await openWoofStore({ folder: path.join(folder, 'woof'), clock: systemClock });
  const objects = await openObjectStore({ folder: path.join(folder, 'objects'), store });
  const functions = await FunctionService.open({
    objects,
    store,
    clock: systemClock,
    identity: { region: 'us-east-1', accountId: '123456789012' },
    engines: {},
    defaultEngine: 'vm',
    ...options.functions,
  });
  const logLines: string[] = [];
  const log = (text: string) => void logLines.push(text);
  const link = await createDeviceLink({ store, functions, clock: systemClock, port: 0, log, ...options.link });
  const events: DeviceEvent[] = [];
  link.onEvent((event) => events.push(event));
  const close = async () => {
    await link.close();
    await functions.close();
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { store, functions, link, logLines, events, close };
}

/** Resolves once `ready` is true; looks after every turn of the event loop. */
export async function until(ready: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 5));
}
