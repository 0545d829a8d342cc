// The programs that benchmarks call. A missing one is installed where we may; else it is an error that says how to get it,
// not a row left out: a table with holes is read as a table.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { installPackages } from '../scripts/debian-packages.mjs';

const run = promisify(execFile);

export const ROOT = path.resolve(import.meta.dirname, '..');

const crossTools = <P extends string>(prefix: P, gcc: string, binutils: string) =>
  ({
    [`${prefix}-gcc`]: gcc,
    [`${prefix}-nm`]: binutils,
    [`${prefix}-readelf`]: binutils,
    [`${prefix}-size`]: binutils,
  }) as Record<`${P}-${'gcc' | 'nm' | 'readelf' | 'size'}`, string>;

/** Command → the Debian packages that bring it. */
const PACKAGES = {
  gcc: 'gcc libc6-dev',
  clang: 'clang',
  python3: 'python3',
  valgrind: 'valgrind',
  callgrind_annotate: 'valgrind',
  ...crossTools('arm-none-eabi', 'gcc-arm-none-eabi picolibc-arm-none-eabi', 'binutils-arm-none-eabi'),
  ...crossTools(
    'riscv64-unknown-elf',
    'gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf',
    'binutils-riscv64-unknown-elf',
  ),
  ...crossTools('xtensa-lx106-elf', 'gcc-xtensa-lx106 picolibc-xtensa-lx106-elf', 'binutils-xtensa-lx106'),
  'qemu-system-arm': 'qemu-system-arm',
} as const;
export type Command = keyof typeof PACKAGES;

export function onPath(command: string): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, command)));
}

/** Installs what is missing, where we may. @returns why a command is still missing and what to do, or undefined. */
export function missingCommands(commands: readonly Command[]): string | undefined {
  const missing = commands.filter((command) => !onPath(command));
  if (missing.length === 0) return undefined;
  const packages = [...new Set(missing.flatMap((command) => PACKAGES[command].split(' ')))];
  const reason = installPackages(packages, (line) => console.error(line));
  if (reason === undefined && missing.every(onPath)) return undefined;
  return `missing: ${missing.join(', ')} (${reason ?? 'the packages do not bring them'})\ninstall with: apt-get install ${packages.join(' ')}`;
}

/** Ends the program with what is missing and how to install it. */
export function requireCommands(commands: readonly Command[]): void {
  const problem = missingCommands(commands);
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}

/** Runs a program to its end; rejects with its error output when it fails. */
export async function call(command: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  try {
    return await run(command, args, { cwd: ROOT, maxBuffer: 64 << 20 });
  } catch (error) {
    const { stdout = '', stderr = '', code } = error as { stdout?: string; stderr?: string; code?: unknown };
    throw new Error(`${command} ${args.join(' ')}\nended with ${code}\n${stdout}${stderr}`);
  }
}

/** A folder below build/ for what a benchmark makes. */
export function workFolder(name: string): string {
  const folder = path.join(ROOT, 'build/bench', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The machine, for records: "2 shared cores, x64, Node v26.10.0". */
export function machineKind(): string {
  return `${availableParallelism()} shared cores, ${process.arch}, Node ${process.version}`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Rows as a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cellText(cell: string | number): string {
  return typeof cell === 'number' ? cell.toLocaleString('en-US', { maximumFractionDigits: 2 }) : cell;
}
