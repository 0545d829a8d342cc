// KS-32: one call of the predictive-maintenance handler with 32 readings of a healthy fan, JSON in and JSON out. The
// readings are real ones, from the example's data, and the image is what the node ships to a device.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '#compiler';
import { buildImage } from '#engines';
import { standardLibrary } from '#library';
import { ROOT, workFolder } from '../toolchain.ts';

const EXAMPLE = path.join(ROOT, 'examples/predictive-maintenance');
const SPEED = 80;
const READINGS = 32;
/** In the second half of the recording, which the baseline does not come from. */
const FIRST_ROW = 1500;
/** 50 Hz to 5 Hz. */
const ROW_STEP = 10;

export interface Workload {
  /** Initialised: a snapshot. */
  readonly image: Uint8Array;
  /** Before that. */
  readonly plain: Uint8Array;
  readonly imageFile: string;
  readonly event: string;
  readonly eventFile: string;
  readonly handlerFile: string;
}

function readWindow(): number[] {
  const rows = readFileSync(path.join(EXAMPLE, 'readings.csv'), 'utf8')
    .split('\n')
    .filter((row) => row.startsWith(`1,${SPEED},`))
    .map((row) => row.split(',').slice(2).map(Number));
  return Array.from({ length: READINGS }, (_, i) => {
    const [x = 0, y = 0, z = 0] = rows[FIRST_ROW + i * ROW_STEP]!;
    return Number(Math.hypot(x, y, z).toFixed(4));
  });
}

export async function makeWorkload(): Promise<Workload> {
  const handlerFile = path.join(EXAMPLE, 'handler.py');
  const files = new Map([['handler.py', new Uint8Array(readFileSync(handlerFile))]]);
  const entry = { module: 'handler', handler: 'handler' };
  const result = compile({ files, entry, stdlib: standardLibrary() });
  if (!result.image) throw new Error(result.diagnostics.map((diagnostic) => diagnostic.message).join('\n'));
  const { image, snapshot, reason } = await buildImage(result.image);
  if (!snapshot) throw new Error(`no snapshot: ${reason}`);
  const folder = workFolder('ks32');
  const imageFile = path.join(folder, 'handler.img');
  const eventFile = path.join(folder, 'event.json');
  const event = JSON.stringify({ speed: SPEED, window: readWindow() });
  writeFileSync(imageFile, image);
  writeFileSync(eventFile, event);
  return { image, plain: result.image, imageFile, event, eventFile, handlerFile };
}
