// Programs for boards: the processors that `npm run size` measures, how each is compiled for, and complete links: a symbol
// that nothing defines is an error. The C stack and the memory of a VM are no part of a link: a port chooses them.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Command, call, ROOT, workFolder } from './toolchain.ts';

export interface Target {
  /** Of the commands: `<prefix>-gcc`. */
  readonly prefix: 'arm-none-eabi' | 'riscv64-unknown-elf' | 'xtensa-lx106-elf';
  readonly title: string;
  readonly flags: readonly string[];
  /** What makes the compiler use picolibc: a name, or the path where Debian puts the file. */
  readonly specs: string;
  /** Linked besides the program: what the chip has and its C library has not. */
  readonly sources?: readonly string[];
  /** Where its linker script puts flash and RAM. */
  readonly link: readonly string[];
}

/** Flash and RAM for picolibc's linker script: start and size of each. */
function memory(...places: readonly [flash: number, flashSize: number, ram: number, ramSize: number]): string[] {
  const names = ['__flash', '__flash_size', '__ram', '__ram_size'];
  return names.map((name, i) => `-Wl,--defsym=${name}=${places[i]}`);
}

const CORTEX = {
  prefix: 'arm-none-eabi',
  specs: 'picolibc.specs',
  link: memory(0, 0x40_0000, 0x2000_0000, 0x40_0000),
} as const;

export const TARGETS = {
  'cortex-m4': {
    ...CORTEX,
    title: 'Cortex-M4',
    flags: ['-mcpu=cortex-m4', '-mthumb', '-mfloat-abi=soft'],
  },
  'cortex-m0plus': {
    ...CORTEX,
    title: 'Cortex-M0+',
    flags: ['-mcpu=cortex-m0plus', '-mthumb', '-mfloat-abi=soft'],
  },
  riscv32: {
    prefix: 'riscv64-unknown-elf',
    specs: 'picolibc.specs',
    title: 'RISC-V 32 (rv32imc)',
    flags: ['-march=rv32imc', '-mabi=ilp32'],
    link: memory(0x2000_0000, 0x40_0000, 0x8000_0000, 0x40_0000),
  },
  esp8266: {
    prefix: 'xtensa-lx106-elf',
    specs: '/usr/lib/xtensa-lx106-elf/picolibc.specs',
    title: 'ESP8266 (lx106)',
    flags: ['-mlongcalls', '-mtext-section-literals'],
    sources: ['bench/size/esp8266-rom.S'],
    link: ['-nostartfiles', '-Tbench/size/esp8266.ld'],
  },
} as const satisfies Readonly<Record<string, Target>>;
export type TargetName = keyof typeof TARGETS;

const COMPILE = ['-Os', '-std=c11', '-ffp-contract=off', '-fno-strict-aliasing', '-DNDEBUG'];
const SECTIONS = ['-ffunction-sections', '-fdata-sections'];

/** The commands that a target's programs are made and looked at with. */
export function commandsOf({ prefix }: Target): Command[] {
  return [`${prefix}-gcc`, `${prefix}-nm`, `${prefix}-readelf`, `${prefix}-size`];
}

/** All of the VM, paths from the root of the repository. */
export function vmSources(): string[] {
  return ['device/vm', 'device/vm/generated'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith('.c'))
      .map((name) => `${folder}/${name}`),
  );
}

export interface Firmware {
  readonly name: string;
  readonly sources: readonly string[];
  readonly flags?: readonly string[];
  /** Linked with what prints to the host of the emulator; off: nothing but the program. */
  readonly semihosting?: boolean;
}

export interface Linked {
  readonly elf: string;
  /** The linker's account of what stands where. */
  readonly map: string;
}

/** Compiles and links. Rejects with the compiler's words when either fails. */
export async function buildFirmware(target: Target, program: Firmware): Promise<Linked> {
  const folder = workFolder(program.name);
  const gcc = `${target.prefix}-gcc`;
  const flags = [...target.flags, `--specs=${target.specs}`, ...COMPILE, ...SECTIONS, ...(program.flags ?? [])];
  const sources = [...program.sources, ...(target.sources ?? [])];
  const objects = sources.map((file, i) => path.join(folder, `${i}-${path.basename(file)}.o`));
  const waiting = sources.map((file, i) => ['-c', file, '-o', objects[i]!]);
  const worker = async () => {
    for (let args = waiting.shift(); args; args = waiting.shift()) await call(gcc, [...flags, ...args]);
  };
  await Promise.all([worker(), worker()]);
  const [elf, map] = [path.join(folder, `${program.name}.elf`), path.join(folder, `${program.name}.map`)];
  const host = program.semihosting ? ['--oslib=semihost', '--crt0=semihost'] : [];
  await call(gcc, [...flags, ...host, ...linkFlags(target, map), ...objects, '-lm', '-o', elf]);
  return { elf, map };
}

function linkFlags({ link }: Target, map: string): string[] {
  const complete = ['-Wl,--gc-sections', '-Wl,--no-undefined'];
  return [...complete, `-Wl,-Map=${map}`, ...link];
}
