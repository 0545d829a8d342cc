// Writes docs/bytecode.md from the opcode table.

import { OPCODES, type Opcode } from './opcodes.ts';

const HEAD = `# Bytecode

<!-- Made by scripts/generate.ts from src/bytecode/opcodes.ts; do not edit. -->

A register machine: a function's parameters are its first registers, then come its other variables, then intermediate
values. One instruction is one 32-bit little-endian word; those whose format ends in E are followed by a second one.

| format | bits 31–24 | bits 23–16 | bits 15–8 | bits 7–0 |
| --- | --- | --- | --- | --- |
| ABC, ABCE | C | B | A | opcode |
| ABx, ABxE | Bx (16 bits) | | A | opcode |
| AsBx | sBx (16 bits, signed) | | A | opcode |
| sJ | sJ (24 bits, signed) | | | opcode |

Jumps count words from the word after the whole instruction. Operands: \`dst\`, \`src\`, \`both\` are registers that are
written, read, or both; \`base\` is the first of a run of registers; \`const\` and \`code\` index the code object's constants,
\`global\`, \`name\` and \`module\` the image's tables; \`imm\` and \`uimm\` are numbers, \`jump\` is a distance.

`;

export function opcodesPage(): string {
  const rows = OPCODES.map(
    (opcode, number) =>
      `| ${number} | \`${opcode.name}\` | ${opcode.format} | ${operands(opcode)} | ${cell(opcode.doc)} |`,
  );
  return `${HEAD}| number | name | format | operands | what it does |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function operands(opcode: Opcode): string {
  const names = opcode.format.startsWith('ABC')
    ? ['A', 'B', 'C', 'E']
    : opcode.format === 'sJ'
      ? ['sJ']
      : ['A', opcode.format.startsWith('AsBx') ? 'sBx' : 'Bx', 'E'];
  const texts = opcode.operands
    .map((operand, i) => (operand === 'none' ? '' : `${names[i]} ${operand}`))
    .filter(Boolean);
  return texts.join(', ') + (opcode.run === undefined ? '' : `, run of ${opcode.run}`);
}

/** A bar would end the table's cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
