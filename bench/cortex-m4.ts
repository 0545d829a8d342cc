// Programs for a Cortex-M4 without floating-point unit, and QEMU as the board: with `-icount shift=0` its clock counts
// instructions, so what a program reads from SysTick is exact and the same on every machine.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { call, ROOT, requireCommands, workFolder } from './toolchain.ts';

const MACHINE = ['-mcpu=cortex-m4', '-mthumb', '-mfloat-abi=soft', '--specs=picolibc.specs'];
const COMPILE = ['-Os', '-std=c11', '-ffp-contract=off', '-fno-strict-aliasing', '-DNDEBUG'];
const SECTIONS = ['-ffunction-sections', '-fdata-sections'];
/** The memories of the board mps2-an386. */
const MEMORY = ['__flash=0', '__flash_size=0x400000', '__ram=0x20000000', '__ram_size=0x400000'];
const LINK = ['-Wl,--gc-sections', ...MEMORY.map((symbol) => `-Wl,--defsym=${symbol}`)];

const COMMANDS = ['arm-none-eabi-gcc', 'arm-none-eabi-nm', 'arm-none-eabi-readelf', 'arm-none-eabi-size'] as const;

/** All of the VM, paths from the root of the repository. */
export function vmSources(): string[] {
  return ['device/vm', 'device/vm/generated'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith('.c'))
      .map((name) => `${folder}/${name}`),
  );
}

export interface M4Program {
  readonly name: string;
  readonly sources: readonly string[];
  readonly flags?: readonly string[];
  /** Linked with what prints to the host of the emulator; off: nothing but the program. */
  readonly semihosting?: boolean;
}

/** Compiles and links. @returns the path of the program. */
export async function buildForM4(program: M4Program): Promise<string> {
  requireCommands(COMMANDS);
  const folder = workFolder(program.name);
  const flags = [...MACHINE, ...COMPILE, ...SECTIONS, ...(program.flags ?? [])];
  const objects = program.sources.map((file, i) => path.join(folder, `${i}-${path.basename(file)}.o`));
  const waiting = program.sources.map((file, i) => ['-c', file, '-o', objects[i]!]);
  const worker = async () => {
    for (let args = waiting.shift(); args; args = waiting.shift()) await call('arm-none-eabi-gcc', [...flags, ...args]);
  };
  await Promise.all([worker(), worker()]);
  const out = path.join(folder, `${program.name}.elf`);
  const host = program.semihosting ? ['--oslib=semihost', '--crt0=semihost'] : [];
  await call('arm-none-eabi-gcc', [...flags, ...host, ...LINK, ...objects, '-lm', '-o', out]);
  return out;
}

/** Runs a program that was linked for semihosting. @returns what it printed. */
export async function runOnM4(elf: string): Promise<string> {
  requireCommands(['qemu-system-arm']);
  const board = ['-M', 'mps2-an386', '-nographic', '-monitor', 'none', '-serial', 'none'];
  const emulator = [...board, '-semihosting-config', 'enable=on,target=native', '-icount', 'shift=0'];
  const { stdout, stderr } = await call('qemu-system-arm', [...emulator, '-kernel', elf]);
  return stdout + stderr; // which of the two depends on QEMU's version
}
