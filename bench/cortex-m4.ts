// Programs for a Cortex-M4 without floating-point unit, and QEMU as the board: with `-icount shift=0` its clock counts
// instructions, so what a program reads from SysTick is exact and the same on every machine.

import { buildFirmware, commandsOf, type Firmware, TARGETS } from './firmware.ts';
import { call, requireCommands } from './toolchain.ts';

/** Compiles and links. @returns the path of the program. */
export async function buildForM4(program: Firmware): Promise<string> {
  requireCommands(commandsOf(TARGETS['cortex-m4']));
  return (await buildFirmware(TARGETS['cortex-m4'], program)).elf;
}

/** Runs a program that was linked for semihosting. @returns what it printed. */
export async function runOnM4(elf: string): Promise<string> {
  requireCommands(['qemu-system-arm']);
  const board = ['-M', 'mps2-an386', '-nographic', '-monitor', 'none', '-serial', 'none'];
  const emulator = [...board, '-semihosting-config', 'enable=on,target=native', '-icount', 'shift=0'];
  const { stdout, stderr } = await call('qemu-system-arm', [...emulator, '-kernel', elf]);
  return stdout + stderr; // which of the two depends on QEMU's version
}
