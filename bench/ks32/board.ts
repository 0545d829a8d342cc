// KS-32 on the emulated Cortex-M4: what it costs there is exact, so one run is enough.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildForM4, runOnM4 } from '../cortex-m4.ts';
import { vmSources } from '../firmware.ts';
import { workFolder } from '../toolchain.ts';
import type { Workload } from './workload.ts';

export interface BoardNumbers {
  readonly result: string;
  /** Of a call, in 64 KiB and in the smallest memory. */
  readonly instructions: number;
  readonly instructionsSmallest: number;
  /** Of the verification of the image, once. */
  readonly verifyInstructions: number;
  /** The VM's state, its heap and its stack: the block that the host hands over. */
  readonly memoryBytes: number;
  readonly cStackBytes: number;
}

export async function measureOnBoard(workload: Workload): Promise<BoardNumbers> {
  const data = path.join(workFolder('ks32'), 'data.S');
  const part = (name: string, file: string) =>
    `.balign 8\n.global ${name}_start, ${name}_end\n${name}_start: .incbin "${file}"\n${name}_end:\n`;
  writeFileSync(
    data,
    `.section .rodata.data, "a"\n${part('image', workload.imageFile)}${part('event', workload.eventFile)}`,
  );
  const elf = await buildForM4({
    name: 'ks32-board',
    sources: [...vmSources(), 'bench/ks32/board.c', data],
    semihosting: true,
  });
  const lines = (await runOnM4(elf)).split('\n').map((line) => line.trim());
  const text = (name: string) => lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1);
  const number = (name: string) => Number(text(name));
  if (text('result') === undefined) throw new Error(`the board printed: ${lines.join('\n')}`);
  return {
    result: text('result')!,
    instructions: number('instructions'),
    instructionsSmallest: number('instructions_smallest'),
    verifyInstructions: number('verify'),
    memoryBytes: number('smallest_memory'),
    cStackBytes: number('c_stack'),
  };
}
