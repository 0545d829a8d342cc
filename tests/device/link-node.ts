// What the tests of the link need of a node: real stores in a temporary folder, real functions without an engine.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemClock } from '#base';
import { createDeviceLink, type DeviceLink } from '#devices';
import { FunctionService } from '#functions';
import { openObjectStore } from '#objects';
import { openWoofStore, type WoofStore } from '#woof';

export interface LinkNode {
  readonly store: WoofStore;
  readonly functions: FunctionService;
  readonly link: DeviceLink;
  readonly logLines: string[];
  close(): Promise<void>;
}

export async function startLinkNode(): Promise<LinkNode> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nanolambda-link-'));
  const store = await openWoofStore({ folder: path.join(folder, 'woof'), clock: systemClock });
  const objects = await openObjectStore({ folder: path.join(folder, 'objects'), store });
  const identity = { region: 'us-east-1', accountId: '123456789012' };
  const clock = systemClock;
  const functions = await FunctionService.open({ objects, store, clock, identity, engines: {}, defaultEngine: 'vm' });
  const logLines: string[] = [];
  const log = (text: string) => void logLines.push(text);
  const link = await createDeviceLink({ store, functions, clock, port: 0, log });
  const close = async () => {
    await link.close();
    await functions.close();
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { store, functions, link, logLines, close };
}

/** Resolves once `ready` is true; looks after every turn of the event loop. */
export async function until(ready: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 5));
}
