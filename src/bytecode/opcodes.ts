// The instruction set, defined once. The C enum, the dispatch table, the verifier's operand table, the disassembler and
// docs/bytecode.md are all made from this list; the order of the rows is the encoding.
//
// A register machine. One instruction is one 32-bit little-endian word, some are followed by one extension word E:
//
//    31      24 23      16 15       8 7        0
//   +----------+----------+----------+----------+
//   |    C     |    B     |    A     |    op    |     A, B, C: register or small number
//   +----------+----------+----------+----------+
//   |        Bx           |    A     |    op    |     Bx: unsigned 16 bits, sBx: signed 16 bits
//   +---------------------+----------+----------+
//   |             sJ                 |    op    |     sJ: signed 24 bits
//   +--------------------------------+----------+
//
// Jumps count words from the word after the whole instruction (its extension word included).

/** What an operand is: the verifier checks it and the disassembler prints it by this. */
export type Operand =
  | 'dst' // register that is written
  | 'src' // register that is read
  | 'both' // register that is read and written
  | 'base' // first of a run of registers; the run's length is in the row's `run`
  | 'const' // index into the code's constants
  | 'global' // index into the image's globals
  | 'name' // index into the image's names
  | 'module' // index into the image's modules
  | 'code' // index into the code's constants, which holds a code object
  | 'jump' // signed word distance
  | 'imm' // signed number
  | 'uimm' // unsigned number
  | 'none';

export interface Opcode {
  readonly name: string;
  /** Where the operands sit: `ABC`, `ABx`, `AsBx`, `sJ`; with `E` appended where an extension word follows. */
  readonly format: 'ABC' | 'ABCE' | 'ABx' | 'ABxE' | 'AsBx' | 'sJ';
  /** Operands in encoding order: A, B, C (or Bx, sBx, sJ), then E. */
  readonly operands: readonly Operand[];
  /** For `base` operands: how many registers the run has, in terms of the other operands. */
  readonly run?: string;
  readonly doc: string;
}

function op(name: string, format: Opcode['format'], operands: string, doc: string, run?: string): Opcode {
  const list = operands.split(' ').filter(Boolean) as Operand[];
  return run === undefined ? { name, format, operands: list, doc } : { name, format, operands: list, doc, run };
}

export const OPCODES: readonly Opcode[] = [
  op('MOVE', 'ABC', 'dst src none', 'A = B'),
  op('LOADK', 'ABx', 'dst const', 'A = constants[Bx]'),
  op('LOADI', 'AsBx', 'dst imm', 'A = the int sBx'),
  op(
    'LOADS',
    'ABC',
    'dst uimm none',
    'A = special B: 0 undefined, 1 None, 2 False, 3 True, 4 Ellipsis, 5 NotImplemented',
  ),
  op('GLOAD', 'ABx', 'dst global', 'A = globals[Bx]; NameError when undefined'),
  op('GLOADB', 'ABxE', 'dst global const', 'A = globals[Bx], or constants[E] (a builtin) when undefined'),
  op('GSTORE', 'ABx', 'src global', 'globals[Bx] = A'),
  op('GDEL', 'ABx', 'none global', 'globals[Bx] = undefined; NameError when it was'),
  op('CELLNEW', 'ABC', 'both none none', 'A = a new cell that holds A'),
  op(
    'CELLGET',
    'ABC',
    'dst src const',
    'A = content of the cell B; NameError (constants[C] is the name) when undefined',
  ),
  op('CELLSET', 'ABC', 'src src none', 'content of the cell A = B'),
  op('CELLDEL', 'ABC', 'src none const', 'content of the cell A = undefined; NameError when it was'),
  op('LOADFREE', 'ABC', 'dst uimm none', 'A = cell number B of the running function’s closure'),
  op('CHECKLOCAL', 'ABx', 'src const', 'UnboundLocalError, naming constants[Bx], when A is undefined'),
  op(
    'MKFUNC',
    'ABxE',
    'base code uimm',
    'A = function of code Bx; E bits: 1 defaults tuple in A+1, 2 keyword-only defaults tuple in A+2 (undefined where there is none), 4 closure tuple of cells in A+3',
    '4',
  ),
  op('ADD', 'ABC', 'dst src src', 'A = B + C'),
  op('SUB', 'ABC', 'dst src src', 'A = B - C'),
  op('MUL', 'ABC', 'dst src src', 'A = B * C'),
  op('TRUEDIV', 'ABC', 'dst src src', 'A = B / C'),
  op('FLOORDIV', 'ABC', 'dst src src', 'A = B // C'),
  op('MOD', 'ABC', 'dst src src', 'A = B % C'),
  op('POW', 'ABC', 'dst src src', 'A = B ** C'),
  op('MATMUL', 'ABC', 'dst src src', 'A = B @ C'),
  op('AND', 'ABC', 'dst src src', 'A = B & C'),
  op('OR', 'ABC', 'dst src src', 'A = B | C'),
  op('XOR', 'ABC', 'dst src src', 'A = B ^ C'),
  op('SHL', 'ABC', 'dst src src', 'A = B << C'),
  op('SHR', 'ABC', 'dst src src', 'A = B >> C'),
  op(
    'INPLACE',
    'ABCE',
    'dst src src uimm',
    'A = B op= C, where op is ADD + E (0 +, 1 -, 2 *, 3 /, 4 //, 5 %, 6 **, 7 @, 8 &, 9 |, 10 ^, 11 <<, 12 >>)',
  ),
  op('ADDI', 'ABC', 'dst src imm', 'A = B + the int C (-128..127)'),
  op('NEG', 'ABC', 'dst src none', 'A = -B'),
  op('POS', 'ABC', 'dst src none', 'A = +B'),
  op('INVERT', 'ABC', 'dst src none', 'A = ~B'),
  op('NOT', 'ABC', 'dst src none', 'A = not B'),
  op('LT', 'ABC', 'dst src src', 'A = B < C'),
  op('LE', 'ABC', 'dst src src', 'A = B <= C'),
  op('EQ', 'ABC', 'dst src src', 'A = B == C'),
  op('NE', 'ABC', 'dst src src', 'A = B != C'),
  op('GT', 'ABC', 'dst src src', 'A = B > C'),
  op('GE', 'ABC', 'dst src src', 'A = B >= C'),
  op('IN', 'ABC', 'dst src src', 'A = B in C'),
  op('NOTIN', 'ABC', 'dst src src', 'A = B not in C'),
  op('IS', 'ABC', 'dst src src', 'A = B is C'),
  op('ISNOT', 'ABC', 'dst src src', 'A = B is not C'),
  op('JLT', 'ABCE', 'src src uimm jump', 'jump by E when (A < B) is C (0 or 1)'),
  op('JLE', 'ABCE', 'src src uimm jump', 'jump by E when (A <= B) is C'),
  op('JEQ', 'ABCE', 'src src uimm jump', 'jump by E when (A == B) is C'),
  op('JNE', 'ABCE', 'src src uimm jump', 'jump by E when (A != B) is C'),
  op('JGT', 'ABCE', 'src src uimm jump', 'jump by E when (A > B) is C'),
  op('JGE', 'ABCE', 'src src uimm jump', 'jump by E when (A >= B) is C'),
  op('JIN', 'ABCE', 'src src uimm jump', 'jump by E when (A in B) is C'),
  op('JIS', 'ABCE', 'src src uimm jump', 'jump by E when (A is B) is C'),
  op('JMP', 'sJ', 'jump', 'jump by sJ'),
  op('JT', 'AsBx', 'src jump', 'jump by sBx when A is true'),
  op('JF', 'AsBx', 'src jump', 'jump by sBx when A is false'),
  op('JNONE', 'AsBx', 'src jump', 'jump by sBx when A is None'),
  op('JNOTNONE', 'AsBx', 'src jump', 'jump by sBx when A is not None'),
  op('GETITEM', 'ABC', 'dst src src', 'A = B[C]'),
  op('SETITEM', 'ABC', 'src src src', 'A[B] = C'),
  op('DELITEM', 'ABC', 'src src none', 'del A[B]'),
  op('MKSLICE', 'ABC', 'dst base none', 'A = slice(B, B+1, B+2)', '3'),
  op('GETATTR', 'ABCE', 'dst src none name', 'A = B.name'),
  op('SETATTR', 'ABCE', 'src src none name', 'A.name = B'),
  op('DELATTR', 'ABCE', 'src none none name', 'del A.name'),
  op('CALL', 'ABC', 'dst base uimm', 'A = B(B+1, …), C arguments', 'C + 1'),
  op('CALLM', 'ABCE', 'dst base uimm name', 'A = B.name(B+1, …), C arguments, without making a bound method', 'C + 1'),
  op(
    'CALLKW',
    'ABCE',
    'dst base uimm const',
    'A = B(B+1, …), C arguments, of which the last are keywords named by the tuple constants[E]',
    'C + 1',
  ),
  op('CALLEX', 'ABC', 'dst base none', 'A = B(*B+1, **B+2): B+1 any iterable, B+2 a dict or None', '3'),
  op('RET', 'ABC', 'src none none', 'return A'),
  op('RETNONE', 'ABC', 'none none none', 'return None'),
  op('TUPLE', 'ABC', 'dst base uimm', 'A = tuple of the C registers from B', 'C'),
  op('LIST', 'ABC', 'dst base uimm', 'A = list of the C registers from B', 'C'),
  op('SET', 'ABC', 'dst base uimm', 'A = set of the C registers from B', 'C'),
  op('DICT', 'ABC', 'dst base uimm', 'A = dict of C pairs (key, value) in the 2C registers from B', '2 * C'),
  op('LISTAPPEND', 'ABC', 'src src none', 'A.append(B), A a list'),
  op('LISTEXTEND', 'ABC', 'src src none', 'A.extend(B), A a list, B any iterable'),
  op('SETADD', 'ABC', 'src src none', 'A.add(B), A a set'),
  op('SETUPDATE', 'ABC', 'src src none', 'A.update(B), A a set'),
  op('DICTSET', 'ABC', 'src src src', 'A[B] = C, A a dict'),
  op('DICTUPDATE', 'ABC', 'src src none', 'A.update(B): {**B} in a display; TypeError when B is no mapping'),
  op(
    'DICTMERGE',
    'ABC',
    'src src src',
    'A.update(B) for the keywords of a call of C: TypeError on a key twice or when B is no mapping',
  ),
  op('LISTTUPLE', 'ABC', 'dst src none', 'A = tuple(B), B a list'),
  op(
    'FORMAT',
    'ABCE',
    'dst src src uimm',
    'A = format(B, C): C holds the spec str or None; E: conversion 0 none, 1 str, 2 repr, 3 ascii',
  ),
  op('STRCAT', 'ABC', 'dst base uimm', 'A = the C strings from B, joined', 'C'),
  op('UNPACK', 'ABC', 'base src uimm', 'the C registers from A = the C items of B; ValueError otherwise', 'C'),
  op(
    'UNPACKEX',
    'ABCE',
    'base src uimm uimm',
    'C registers from A, then a list, then E registers = items of B',
    'C + 1 + E',
  ),
  op('GETITER', 'ABC', 'dst src none', 'A = iter(B)'),
  op('FORITER', 'ABCE', 'dst src none jump', 'A = next(B), or jump by E when there is none'),
  op(
    'RANGEPREP',
    'ABCE',
    'base none none jump',
    'A, A+1, A+2 = start, stop, step as ints that a 32-bit loop can count; jump by E when empty. Falls back to a range iterator in A (A+1 = undefined) for larger numbers',
    '3',
  ),
  op('RANGENEXT', 'ABCE', 'dst base none jump', 'A = next number of the loop state at B, or jump by E at the end', '3'),
  op('YIELD', 'ABC', 'dst src none', 'yield B; on resumption A = the value sent'),
  op(
    'YIELDFROM',
    'ABC',
    'dst both none',
    'A = yield from B (an iterator from GETITER, or the coroutine that is awaited)',
  ),
  op(
    'GETAWAIT',
    'ABC',
    'dst src uimm',
    'A = B.__await__(), or B itself for a coroutine; C says where B came from, for messages: 0 await, 1 __anext__, 2 __aenter__, 3 __aexit__',
  ),
  op(
    'NEEDS',
    'ABC',
    'src uimm none',
    'TypeError unless the type of A has: 0 __enter__ and __exit__, 1 __aenter__ and __aexit__, 2 __aiter__, 3 __anext__',
  ),
  op('RAISE', 'ABC', 'src none none', 'raise A'),
  op('RAISEFROM', 'ABC', 'src src none', 'raise A from B'),
  op(
    'RERAISE',
    'ABC',
    'src none none',
    'go on raising the exception A with its traceback (end of a finally or of unmatched handlers)',
  ),
  op('RAISECUR', 'ABC', 'none none none', 'bare raise; RuntimeError when nothing is being handled'),
  op('EXCPUSH', 'ABC', 'dst src none', 'A = the exception being handled before; B is being handled now'),
  op('EXCPOP', 'ABC', 'src none none', 'the exception being handled = A, as EXCPUSH saved it'),
  op('JEXC', 'ABCE', 'src src uimm jump', 'jump by E when (exception A matches class or tuple B) is C'),
  op(
    'MKCLASS',
    'ABC',
    'dst base none',
    'A = class with B name, B+1 bases tuple, B+2 namespace dict, B+3 keywords dict or None',
    '4',
  ),
  op(
    'CLASSNS',
    'ABC',
    'dst base none',
    'A = the namespace for the body of a class with B name, B+1 bases tuple, B+3 keywords dict or None',
    '4',
  ),
  op(
    'NSLOAD',
    'ABCE',
    'dst src none uimm',
    'class body: if the dict B has the key constants[E & 0xFFFF], A = it and jump by E >> 16; else go on',
  ),
  op('IMPORT', 'ABx', 'dst module', 'A = module Bx, initialised first when it has not been'),
  op('MATCHSEQ', 'ABC', 'dst src none', 'A = B is a sequence for match (list, tuple, range, …; no str, bytes)'),
  op('MATCHMAP', 'ABC', 'dst src none', 'A = B is a mapping for match'),
  op('MATCHKEYS', 'ABC', 'dst src src', 'A = tuple of B’s values for the keys in tuple C, or None when one is missing'),
  op(
    'MATCHCLASS',
    'ABCE',
    'dst src src uimm',
    'A = tuple of attributes of B for the class C (C+1 holds the tuple of keyword names), E positional ones, or None when B is no instance',
  ),
  op('LEN', 'ABC', 'dst src none', 'A = len(B)'),
  op('NOP', 'ABC', 'none none none', 'nothing'),
];

export const OPCODE_NUMBER: Readonly<Record<string, number>> = Object.fromEntries(OPCODES.map((o, i) => [o.name, i]));

/** Whether an extension word follows. */
export function hasExtension(opcode: Opcode): boolean {
  return opcode.format.endsWith('E');
}
