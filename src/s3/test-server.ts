// A real server over a real store in a temporary folder, for the tests of this layer.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiServer, createApiServer, type Principal } from '#http';
import { openObjectStore } from '#objects';
import { openWoofStore } from '#woof';
import { createS3Service } from './index.ts';

/** All with the secret `secret`. A device may use every bucket but the system bucket. */
const people: Record<string, Principal> = { ADMIN: { kind: 'admin' }, DEVICE: { kind: 'device', deviceId: 'dev07' } };

export interface TestServer {
  server: ApiServer;
  /** Where the bodies of larger objects are. */
  bodies: string;
  close(): Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 's3-test-'));
  const bodies = join(folder, 'bodies');
  const store = await openWoofStore({ folder });
  const objects = await openObjectStore({ store, folder: bodies });
  const allow = (_: Principal, access: { bucket: string | undefined }) => access.bucket !== undefined;
  const service = createS3Service({ objects, systemBuckets: ['nanolambda-system'], allow });
  const server = await createApiServer({
    services: { s3: service },
    credentials: { lookup: (id) => (people[id] ? { secretAccessKey: 'secret', principal: people[id] } : undefined) },
  });
  const close = async () => {
    await server.close(0);
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { server, bodies, close };
}
