// The fuzz targets (device/ports/fuzz/targets), their committed inputs, and the real images that some of them begin with.

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildImage } from '#engines';
import type { FUZZ_TARGETS } from '../../scripts/build-native.mjs';
import { listPrograms } from '../program-cases.ts';
import { compilePrograms } from '../program-images.ts';
import { handlerImage } from '../vm/handler-image.ts';
import { MODULE_STATE } from '../vm/module-state.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ECHO = 'def handler(event, context):\n    return event\n';
/** Real images to begin with: as many, none larger. */
const SEEDS = 150;
const SEED_BYTES_MAX = 12_000;

export type FuzzTarget = (typeof FUZZ_TARGETS)[number];
export const TARGETS: Readonly<Record<FuzzTarget, { readonly maxBytes: number; readonly startsFromImages: boolean }>> =
  {
    image: { maxBytes: 16384, startsFromImages: true },
    damaged: { maxBytes: 16384, startsFromImages: true },
    json: { maxBytes: 4096, startsFromImages: false },
  };

export function buildFolder(...names: readonly string[]): string {
  const folder = path.join(ROOT, 'build/fuzz', ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Committed inputs: every finding of the past, and what reaches code that little else reaches. */
export function corpusFolder(target: FuzzTarget): string {
  return path.join(import.meta.dirname, 'corpus', target);
}

export function corpusFiles(target: FuzzTarget): string[] {
  return readdirSync(corpusFolder(target)).map((name) => path.join(corpusFolder(target), name));
}

/** The option of the target json: an image whose handler returns its event. */
export function echoImageOption(): string {
  const file = path.join(buildFolder(), 'echo.img');
  writeFileSync(file, handlerImage(ECHO));
  return `--image=${file}`;
}

/** Writes the smallest images of the test programs, and a snapshot. @returns their folder. */
export async function writeSeedImages(): Promise<string> {
  const folder = buildFolder('seeds');
  const images = compilePrograms(listPrograms()).flatMap(({ file }) => (file ? [file] : []));
  const bySize = images.map((file) => ({ file, bytes: statSync(file).size })).sort((a, b) => a.bytes - b.bytes);
  const small = bySize.filter(({ bytes }) => bytes <= SEED_BYTES_MAX);
  const step = Math.max(1, Math.floor(small.length / SEEDS));
  for (const { file } of small.filter((_, i) => i % step === 0))
    writeFileSync(path.join(folder, path.basename(file)), readFileSync(file));
  writeFileSync(path.join(folder, 'module-state.img'), (await buildImage(handlerImage(MODULE_STATE))).image);
  return folder;
}
