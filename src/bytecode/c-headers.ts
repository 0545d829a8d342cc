// Writes the C side of the tables: device/vm/generated/*.h. Committed, and compared by a test with what this makes.
import {
  BUILTIN_TYPES,
  FIRST_EXCEPTION_TYPE,
  MODULE_FUNCTIONS,
  NATIVE_MODULES,
  NATIVES,
  SPECIAL_NAMES,
  SYMBOL_NUMBER,
  SYMBOLS,
  TYPE_METHODS,
  TYPE_NUMBER,
} from './builtins/index.ts';
import { ABI_FINGERPRINT } from './fingerprint.ts';
import { IMAGE_CHECKS } from './image-checks.ts';
import { hasExtension, OPCODES, type Opcode } from './opcodes.ts';

const HEAD = '/* Made by scripts/generate.ts from src/bytecode; do not edit. */\n#pragma once\n';

/** A function may carry out the methods of several types. */
function cFunctions(): readonly string[] {
  return [...new Set(NATIVES.map(({ cName }) => cName))];
}

function opcodesHeader(): string {
  const names = OPCODES.map((o) => o.name);
  const list = OPCODES.map(
    (o) => `  X(${o.name}, ${hasExtension(o) ? 2 : 1}) /* ${o.doc.replaceAll('*/', '* /')} */ \\`,
  );
  return `${HEAD}#define NL_OPCODES(X) \\\n${list.join('\n')}\n\nenum nl_opcode {\n${names
    .map((name, i) => `  OP_${name} = ${i},`)
    .join('\n')}\n  OP_COUNT = ${names.length}\n};\n\n${verifierTable()}`;
}

/** Length of a row's run of registers as [constant, times C, plus E]; [0, 0, 0] where there is none. */
function runLength(opcode: Opcode): readonly [number, number, number] {
  const lengths: Readonly<Record<string, readonly [number, number, number]>> = {
    '3': [3, 0, 0],
    '4': [4, 0, 0],
    C: [0, 1, 0],
    'C + 1': [1, 1, 0],
    '2 * C': [0, 2, 0],
    'C + 1 + E': [1, 1, 1],
  };
  if (opcode.run === undefined) return [0, 0, 0];
  const length = lengths[opcode.run];
  if (!length) throw new Error(`opcode ${opcode.name}: no encoding for the run "${opcode.run}"`);
  return length;
}

/** Operands for the verifier: one row an opcode, kinds of A, B (or Bx, sBx, sJ), C, E, and the run's length. */
function verifierTable(): string {
  const kinds = [
    'none',
    'dst',
    'src',
    'both',
    'base',
    'const',
    'global',
    'name',
    'module',
    'code',
    'jump',
    'imm',
    'uimm',
  ];
  const formats = ['ABC', 'ABCE', 'ABx', 'ABxE', 'AsBx', 'sJ'];
  const rows = OPCODES.map((o) => {
    const operands = [...o.operands];
    while (operands.length < 4) operands.push('none');
    if (o.format === 'ABxE') operands.splice(2, 2, 'none', o.operands[2]!);
    const kindNames = operands.map((k) => `OPERAND_${k}`).join(', ');
    return `  {FORMAT_${o.format}, {${kindNames}}, {${runLength(o).join(', ')}}}, /* ${o.name} */`;
  });
  return `enum nl_operand_kind { ${kinds.map((k) => `OPERAND_${k}`).join(', ')} };
enum nl_format { ${formats.map((f) => `FORMAT_${f}`).join(', ')} };

#define NL_OPCODE_SHAPES \\
${rows.join(' \\\n')}
`;
}

function symbolsHeader(): string {
  const lines = SYMBOLS.map((name, i) => `  SYM_${name} = ${i},`);
  return `${HEAD}#include <stdint.h>
enum nl_symbol {
${lines.join('\n')}
  SYM_COUNT = ${SYMBOLS.length},
  SYM_SPECIAL_COUNT = ${SPECIAL_NAMES.length},
  SYM_NONE = 0xFFFF
};
`;
}

/** Letter by letter: one string literal of so many bytes is more than C99 promises. */
function symbolsText(): string {
  let offset = 0;
  const offsets = SYMBOLS.map((name) => {
    const at = offset;
    offset += name.length;
    return at;
  });
  return `const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {${[...offsets, offset].join(',')}};
const char nl_symbol_text[] = {
${SYMBOLS.map((name) => `  ${[...name].map((letter) => `'${letter}'`).join(',')},`).join('\n')}
};
`;
}

function typesHeader(): string {
  return `${HEAD}enum nl_type {
${BUILTIN_TYPES.map((t, i) => `  TYPE_${t.name} = ${i},`).join('\n')}
  TYPE_COUNT = ${BUILTIN_TYPES.length},
  TYPE_FIRST_EXCEPTION = ${FIRST_EXCEPTION_TYPE}
};
enum nl_native_module {
${NATIVE_MODULES.map((m, i) => `  MODULE_${m.name} = ${i},`).join('\n')}
  MODULE_COUNT = ${NATIVE_MODULES.length}
};
enum nl_native_id {
${cFunctions()
  .map((name) => `  NATIVE_${name.slice(3)} = ${NATIVES.findIndex((n) => n.cName === name)},`)
  .join('\n')}
  NATIVE_COUNT = ${NATIVES.length}
};
`;
}

function symbol(name: string): number {
  const number = SYMBOL_NUMBER.get(name);
  if (number === undefined) throw new Error(`no symbol ${name}`);
  return number;
}

function byNumber(entries: Iterable<readonly [string, number]>): [number, number][] {
  return [...entries].map(([name, id]) => [symbol(name), id] as [number, number]).sort((a, b) => a[0] - b[0]);
}

/** Number of the type whose method a native is, 0xff for the function of a module and for what types share. */
function ownerOf(id: number): number {
  if (NATIVES[id]!.shared) return 0xff;
  const owner = TYPE_METHODS.findIndex((methods) => [...methods.values()].includes(id));
  return owner < 0 ? 0xff : owner;
}

function builtinsSource(): string {
  const parameters: number[] = [];
  const natives = NATIVES.map(({ cName, signature }, id) => {
    const at = parameters.length;
    for (const p of signature.parameters) parameters.push(p.keyword ? symbol(p.name) : 0xffff);
    const required = signature.parameters.filter((p) => p.required).length;
    const positional = signature.parameters.filter((p) => p.positional).length;
    const owner = ownerOf(id);
    const flags = (signature.varArgs ? 1 : 0) | (signature.varKeywords ? 2 : 0) | (signature.isMethod ? 4 : 0);
    return `  {${cName}, ${symbol(signature.name)}, ${at}, ${signature.parameters.length}, ${required}, ${positional}, ${flags}, ${owner}},`;
  });
  const rows: string[] = [];
  const types = BUILTIN_TYPES.map((type, i) => {
    const methods = TYPE_METHODS[i]!;
    const maker = methods.get('new') ?? 0xffff;
    const first = rows.length;
    for (const [sym, id] of byNumber([...methods].filter(([name]) => name !== 'new'))) rows.push(`{${sym},${id}}`);
    const base = type.base === '' ? 0xff : TYPE_NUMBER.get(type.base);
    return `  {${symbol(type.name)}, ${maker}, ${first}, ${rows.length - first}, ${base}},`;
  });
  const numbers: string[] = [];
  const modules = NATIVE_MODULES.map((module, i) => {
    const first = rows.length;
    for (const [sym, id] of byNumber(MODULE_FUNCTIONS[i]!)) rows.push(`{${sym},${id}}`);
    const firstNumber = numbers.length;
    for (const [name, value] of Object.entries(module.constants)) {
      const text = Number.isNaN(value) ? 'NAN' : value === Number.POSITIVE_INFINITY ? 'INFINITY' : String(value);
      numbers.push(`  {${symbol(name)}, ${text}},`);
    }
    return `  {${symbol(module.name)}, ${first}, ${rows.length - first}, ${firstNumber}, ${numbers.length - firstNumber}},`;
  });
  return `/* Made by scripts/generate.ts from src/bytecode; do not edit. */
#include <math.h>

#include "../native.h"

${cFunctions()
  .map((name) => `NL_NATIVE_DECLARATION(${name});`)
  .join('\n')}

const nl_native nl_natives[NATIVE_COUNT] = {
${natives.join('\n')}
};
const uint16_t nl_native_parameters[] = {${parameters.join(',')}};
const nl_native_row nl_native_rows[] = {${rows.join(',')}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
${types.join('\n')}
};
const nl_native_number nl_native_numbers[] = {
${numbers.join('\n')}
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
${modules.join('\n')}
};

${symbolsText()}`;
}

/** Numbers of the checks on an image. */
function imageChecksHeader(): string {
  const lines = IMAGE_CHECKS.map((check) => `  CHECK_${check.name} = ${check.number}, /* ${check.text} */`);
  return `${HEAD}enum nl_image_checks {\n${lines.join('\n')}\n};\n`;
}

/** What images for exactly these tables carry. */
function abiHeader(): string {
  return `${HEAD}#define NL_ABI_FINGERPRINT ${ABI_FINGERPRINT}u\n`;
}

/** File name (in device/vm/generated) → content. */
export function cFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['abi.h', abiHeader()],
    ['opcodes.h', opcodesHeader()],
    ['symbols.h', symbolsHeader()],
    ['types.h', typesHeader()],
    ['image-checks.h', imageChecksHeader()],
    ['builtins.c', builtinsSource()],
  ]);
}
