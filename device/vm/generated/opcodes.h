/* Made by scripts/generate.ts from src/bytecode; do not edit. */
#pragma once
#define NL_OPCODES(X) \
  X(MOVE, 1) /* A = B */ \
  X(LOADK, 1) /* A = constants[Bx] */ \
  X(LOADI, 1) /* A = the int sBx */ \
  X(LOADS, 1) /* A = special B: 0 undefined, 1 None, 2 False, 3 True, 4 Ellipsis, 5 NotImplemented */ \
  X(GLOAD, 1) /* A = globals[Bx]; NameError when undefined */ \
  X(GLOADB, 2) /* A = globals[Bx], or constants[E] (a builtin) when undefined */ \
  X(GSTORE, 1) /* globals[Bx] = A */ \
  X(GDEL, 1) /* globals[Bx] = undefined; NameError when it was */ \
  X(CELLNEW, 1) /* A = a new cell that holds A */ \
  X(CELLGET, 1) /* A = content of the cell B; NameError (constants[C] is the name) when undefined */ \
  X(CELLSET, 1) /* content of the cell A = B */ \
  X(CELLDEL, 1) /* content of the cell A = undefined; NameError when it was */ \
  X(LOADFREE, 1) /* A = cell number B of the running function’s closure */ \
  X(CHECKLOCAL, 1) /* UnboundLocalError, naming constants[Bx], when A is undefined */ \
  X(MKFUNC, 2) /* A = function of code Bx; E bits: 1 defaults tuple in A+1, 2 keyword-only defaults tuple in A+2 (undefined where there is none), 4 closure tuple of cells in A+3 */ \
  X(ADD, 1) /* A = B + C */ \
  X(SUB, 1) /* A = B - C */ \
  X(MUL, 1) /* A = B * C */ \
  X(TRUEDIV, 1) /* A = B / C */ \
  X(FLOORDIV, 1) /* A = B // C */ \
  X(MOD, 1) /* A = B % C */ \
  X(POW, 1) /* A = B ** C */ \
  X(MATMUL, 1) /* A = B @ C */ \
  X(AND, 1) /* A = B & C */ \
  X(OR, 1) /* A = B | C */ \
  X(XOR, 1) /* A = B ^ C */ \
  X(SHL, 1) /* A = B << C */ \
  X(SHR, 1) /* A = B >> C */ \
  X(INPLACE, 2) /* A = B op= C, where op is ADD + E (0 +, 1 -, 2 *, 3 /, 4 //, 5 %, 6 **, 7 @, 8 &, 9 |, 10 ^, 11 <<, 12 >>) */ \
  X(ADDI, 1) /* A = B + the int C (-128..127) */ \
  X(NEG, 1) /* A = -B */ \
  X(POS, 1) /* A = +B */ \
  X(INVERT, 1) /* A = ~B */ \
  X(NOT, 1) /* A = not B */ \
  X(LT, 1) /* A = B < C */ \
  X(LE, 1) /* A = B <= C */ \
  X(EQ, 1) /* A = B == C */ \
  X(NE, 1) /* A = B != C */ \
  X(GT, 1) /* A = B > C */ \
  X(GE, 1) /* A = B >= C */ \
  X(IN, 1) /* A = B in C */ \
  X(NOTIN, 1) /* A = B not in C */ \
  X(IS, 1) /* A = B is C */ \
  X(ISNOT, 1) /* A = B is not C */ \
  X(JLT, 2) /* jump by E when (A < B) is C (0 or 1) */ \
  X(JLE, 2) /* jump by E when (A <= B) is C */ \
  X(JEQ, 2) /* jump by E when (A == B) is C */ \
  X(JNE, 2) /* jump by E when (A != B) is C */ \
  X(JGT, 2) /* jump by E when (A > B) is C */ \
  X(JGE, 2) /* jump by E when (A >= B) is C */ \
  X(JIN, 2) /* jump by E when (A in B) is C */ \
  X(JIS, 2) /* jump by E when (A is B) is C */ \
  X(JMP, 1) /* jump by sJ */ \
  X(JT, 1) /* jump by sBx when A is true */ \
  X(JF, 1) /* jump by sBx when A is false */ \
  X(JNONE, 1) /* jump by sBx when A is None */ \
  X(JNOTNONE, 1) /* jump by sBx when A is not None */ \
  X(GETITEM, 1) /* A = B[C] */ \
  X(SETITEM, 1) /* A[B] = C */ \
  X(DELITEM, 1) /* del A[B] */ \
  X(MKSLICE, 1) /* A = slice(B, B+1, B+2) */ \
  X(GETATTR, 2) /* A = B.name */ \
  X(SETATTR, 2) /* A.name = B */ \
  X(DELATTR, 2) /* del A.name */ \
  X(CALL, 1) /* A = B(B+1, …), C arguments */ \
  X(CALLM, 2) /* A = B.name(B+1, …), C arguments, without making a bound method */ \
  X(CALLKW, 2) /* A = B(B+1, …), C arguments, of which the last are keywords named by the tuple constants[E] */ \
  X(CALLEX, 1) /* A = B(*B+1, **B+2): B+1 any iterable, B+2 a dict or None */ \
  X(RET, 1) /* return A */ \
  X(RETNONE, 1) /* return None */ \
  X(TUPLE, 1) /* A = tuple of the C registers from B */ \
  X(LIST, 1) /* A = list of the C registers from B */ \
  X(SET, 1) /* A = set of the C registers from B */ \
  X(DICT, 1) /* A = dict of C pairs (key, value) in the 2C registers from B */ \
  X(LISTAPPEND, 1) /* A.append(B), A a list */ \
  X(LISTEXTEND, 1) /* A.extend(B), A a list, B any iterable */ \
  X(SETADD, 1) /* A.add(B), A a set */ \
  X(SETUPDATE, 1) /* A.update(B), A a set */ \
  X(DICTSET, 1) /* A[B] = C, A a dict */ \
  X(DICTUPDATE, 1) /* A.update(B): {**B} in a display; TypeError when B is no mapping */ \
  X(DICTMERGE, 1) /* A.update(B) for the keywords of a call of C: TypeError on a key twice or when B is no mapping */ \
  X(LISTTUPLE, 1) /* A = tuple(B), B a list */ \
  X(FORMAT, 2) /* A = format(B, C): C holds the spec str or None; E: conversion 0 none, 1 str, 2 repr, 3 ascii */ \
  X(STRCAT, 1) /* A = the C strings from B, joined */ \
  X(UNPACK, 1) /* the C registers from A = the C items of B; ValueError otherwise */ \
  X(UNPACKEX, 2) /* C registers from A, then a list, then E registers = items of B */ \
  X(GETITER, 1) /* A = iter(B) */ \
  X(FORITER, 2) /* A = next(B), or jump by E when there is none */ \
  X(RANGEPREP, 2) /* A, A+1, A+2 = start, stop, step as ints that a 32-bit loop can count; jump by E when empty. Falls back to a range iterator in A (A+1 = undefined) for larger numbers */ \
  X(RANGENEXT, 2) /* A = next number of the loop state at B, or jump by E at the end */ \
  X(YIELD, 1) /* yield B; on resumption A = the value sent */ \
  X(YIELDFROM, 1) /* A = yield from B (an iterator from GETITER, or the coroutine that is awaited) */ \
  X(GETAWAIT, 1) /* A = B.__await__(), or B itself for a coroutine; C says where B came from, for messages: 0 await, 1 __anext__, 2 __aenter__, 3 __aexit__ */ \
  X(NEEDS, 1) /* TypeError unless the type of A has: 0 __enter__ and __exit__, 1 __aenter__ and __aexit__, 2 __aiter__, 3 __anext__ */ \
  X(RAISE, 1) /* raise A */ \
  X(RAISEFROM, 1) /* raise A from B */ \
  X(RERAISE, 1) /* go on raising the exception A with its traceback (end of a finally or of unmatched handlers) */ \
  X(RAISECUR, 1) /* bare raise; RuntimeError when nothing is being handled */ \
  X(EXCPUSH, 1) /* A = the exception being handled before; B is being handled now */ \
  X(EXCPOP, 1) /* the exception being handled = A, as EXCPUSH saved it */ \
  X(JEXC, 2) /* jump by E when (exception A matches class or tuple B) is C */ \
  X(MKCLASS, 1) /* A = class with B name, B+1 bases tuple, B+2 namespace dict, B+3 keywords dict or None */ \
  X(CLASSNS, 1) /* A = the namespace for the body of a class with B name, B+1 bases tuple, B+3 keywords dict or None */ \
  X(NSLOAD, 2) /* class body: if the dict B has the key constants[E & 0xFFFF], A = it and jump by E >> 16; else go on */ \
  X(IMPORT, 1) /* A = module Bx, initialised first when it has not been */ \
  X(MATCHSEQ, 1) /* A = B is a sequence for match (list, tuple, range, …; no str, bytes) */ \
  X(MATCHMAP, 1) /* A = B is a mapping for match */ \
  X(MATCHKEYS, 1) /* A = tuple of B’s values for the keys in tuple C, or None when one is missing */ \
  X(MATCHCLASS, 2) /* A = tuple of attributes of B for the class C (C+1 holds the tuple of keyword names), E positional ones, or None when B is no instance */ \
  X(LEN, 1) /* A = len(B) */ \
  X(NOP, 1) /* nothing */ \

enum nl_opcode {
  OP_MOVE = 0,
  OP_LOADK = 1,
  OP_LOADI = 2,
  OP_LOADS = 3,
  OP_GLOAD = 4,
  OP_GLOADB = 5,
  OP_GSTORE = 6,
  OP_GDEL = 7,
  OP_CELLNEW = 8,
  OP_CELLGET = 9,
  OP_CELLSET = 10,
  OP_CELLDEL = 11,
  OP_LOADFREE = 12,
  OP_CHECKLOCAL = 13,
  OP_MKFUNC = 14,
  OP_ADD = 15,
  OP_SUB = 16,
  OP_MUL = 17,
  OP_TRUEDIV = 18,
  OP_FLOORDIV = 19,
  OP_MOD = 20,
  OP_POW = 21,
  OP_MATMUL = 22,
  OP_AND = 23,
  OP_OR = 24,
  OP_XOR = 25,
  OP_SHL = 26,
  OP_SHR = 27,
  OP_INPLACE = 28,
  OP_ADDI = 29,
  OP_NEG = 30,
  OP_POS = 31,
  OP_INVERT = 32,
  OP_NOT = 33,
  OP_LT = 34,
  OP_LE = 35,
  OP_EQ = 36,
  OP_NE = 37,
  OP_GT = 38,
  OP_GE = 39,
  OP_IN = 40,
  OP_NOTIN = 41,
  OP_IS = 42,
  OP_ISNOT = 43,
  OP_JLT = 44,
  OP_JLE = 45,
  OP_JEQ = 46,
  OP_JNE = 47,
  OP_JGT = 48,
  OP_JGE = 49,
  OP_JIN = 50,
  OP_JIS = 51,
  OP_JMP = 52,
  OP_JT = 53,
  OP_JF = 54,
  OP_JNONE = 55,
  OP_JNOTNONE = 56,
  OP_GETITEM = 57,
  OP_SETITEM = 58,
  OP_DELITEM = 59,
  OP_MKSLICE = 60,
  OP_GETATTR = 61,
  OP_SETATTR = 62,
  OP_DELATTR = 63,
  OP_CALL = 64,
  OP_CALLM = 65,
  OP_CALLKW = 66,
  OP_CALLEX = 67,
  OP_RET = 68,
  OP_RETNONE = 69,
  OP_TUPLE = 70,
  OP_LIST = 71,
  OP_SET = 72,
  OP_DICT = 73,
  OP_LISTAPPEND = 74,
  OP_LISTEXTEND = 75,
  OP_SETADD = 76,
  OP_SETUPDATE = 77,
  OP_DICTSET = 78,
  OP_DICTUPDATE = 79,
  OP_DICTMERGE = 80,
  OP_LISTTUPLE = 81,
  OP_FORMAT = 82,
  OP_STRCAT = 83,
  OP_UNPACK = 84,
  OP_UNPACKEX = 85,
  OP_GETITER = 86,
  OP_FORITER = 87,
  OP_RANGEPREP = 88,
  OP_RANGENEXT = 89,
  OP_YIELD = 90,
  OP_YIELDFROM = 91,
  OP_GETAWAIT = 92,
  OP_NEEDS = 93,
  OP_RAISE = 94,
  OP_RAISEFROM = 95,
  OP_RERAISE = 96,
  OP_RAISECUR = 97,
  OP_EXCPUSH = 98,
  OP_EXCPOP = 99,
  OP_JEXC = 100,
  OP_MKCLASS = 101,
  OP_CLASSNS = 102,
  OP_NSLOAD = 103,
  OP_IMPORT = 104,
  OP_MATCHSEQ = 105,
  OP_MATCHMAP = 106,
  OP_MATCHKEYS = 107,
  OP_MATCHCLASS = 108,
  OP_LEN = 109,
  OP_NOP = 110,
  OP_COUNT = 111
};

enum nl_operand_kind { OPERAND_none, OPERAND_dst, OPERAND_src, OPERAND_both, OPERAND_base, OPERAND_const, OPERAND_global, OPERAND_name, OPERAND_module, OPERAND_code, OPERAND_jump, OPERAND_imm, OPERAND_uimm };
enum nl_format { FORMAT_ABC, FORMAT_ABCE, FORMAT_ABx, FORMAT_ABxE, FORMAT_AsBx, FORMAT_sJ };

#define NL_OPCODE_SHAPES \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* MOVE */ \
  {FORMAT_ABx, {OPERAND_dst, OPERAND_const, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* LOADK */ \
  {FORMAT_AsBx, {OPERAND_dst, OPERAND_imm, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* LOADI */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_uimm, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* LOADS */ \
  {FORMAT_ABx, {OPERAND_dst, OPERAND_global, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* GLOAD */ \
  {FORMAT_ABxE, {OPERAND_dst, OPERAND_global, OPERAND_none, OPERAND_const}, {0, 0, 0}}, /* GLOADB */ \
  {FORMAT_ABx, {OPERAND_src, OPERAND_global, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* GSTORE */ \
  {FORMAT_ABx, {OPERAND_none, OPERAND_global, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* GDEL */ \
  {FORMAT_ABC, {OPERAND_both, OPERAND_none, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* CELLNEW */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_const, OPERAND_none}, {0, 0, 0}}, /* CELLGET */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* CELLSET */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_none, OPERAND_const, OPERAND_none}, {0, 0, 0}}, /* CELLDEL */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_uimm, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* LOADFREE */ \
  {FORMAT_ABx, {OPERAND_src, OPERAND_const, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* CHECKLOCAL */ \
  {FORMAT_ABxE, {OPERAND_base, OPERAND_code, OPERAND_none, OPERAND_uimm}, {4, 0, 0}}, /* MKFUNC */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* ADD */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* SUB */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* MUL */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* TRUEDIV */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* FLOORDIV */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* MOD */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* POW */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* MATMUL */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* AND */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* OR */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* XOR */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* SHL */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* SHR */ \
  {FORMAT_ABCE, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_uimm}, {0, 0, 0}}, /* INPLACE */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_imm, OPERAND_none}, {0, 0, 0}}, /* ADDI */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* NEG */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* POS */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* INVERT */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* NOT */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* LT */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* LE */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* EQ */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* NE */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* GT */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* GE */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* IN */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* NOTIN */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* IS */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* ISNOT */ \
  {FORMAT_ABCE, {OPERAND_src, OPERAND_src, OPERAND_uimm, OPERAND_jump}, {0, 0, 0}}, /* JLT */ \
  {FORMAT_ABCE, {OPERAND_src, OPERAND_src, OPERAND_uimm, OPERAND_jump}, {0, 0, 0}}, /* JLE */ \
  {FORMAT_ABCE, {OPERAND_src, OPERAND_src, OPERAND_uimm, OPERAND_jump}, {0, 0, 0}}, /* JEQ */ \
  {FORMAT_ABCE, {OPERAND_src, OPERAND_src, OPERAND_uimm, OPERAND_jump}, {0, 0, 0}}, /* JNE */ \
  {FORMAT_ABCE, {OPERAND_src, OPERAND_src, OPERAND_uimm, OPERAND_jump}, {0, 0, 0}}, /* JGT */ \
  {FORMAT_ABCE, {OPERAND_src, OPERAND_src, OPERAND_uimm, OPERAND_jump}, {0, 0, 0}}, /* JGE */ \
  {FORMAT_ABCE, {OPERAND_src, OPERAND_src, OPERAND_uimm, OPERAND_jump}, {0, 0, 0}}, /* JIN */ \
  {FORMAT_ABCE, {OPERAND_src, OPERAND_src, OPERAND_uimm, OPERAND_jump}, {0, 0, 0}}, /* JIS */ \
  {FORMAT_sJ, {OPERAND_jump, OPERAND_none, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* JMP */ \
  {FORMAT_AsBx, {OPERAND_src, OPERAND_jump, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* JT */ \
  {FORMAT_AsBx, {OPERAND_src, OPERAND_jump, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* JF */ \
  {FORMAT_AsBx, {OPERAND_src, OPERAND_jump, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* JNONE */ \
  {FORMAT_AsBx, {OPERAND_src, OPERAND_jump, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* JNOTNONE */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* GETITEM */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* SETITEM */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* DELITEM */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_base, OPERAND_none, OPERAND_none}, {3, 0, 0}}, /* MKSLICE */ \
  {FORMAT_ABCE, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_name}, {0, 0, 0}}, /* GETATTR */ \
  {FORMAT_ABCE, {OPERAND_src, OPERAND_src, OPERAND_none, OPERAND_name}, {0, 0, 0}}, /* SETATTR */ \
  {FORMAT_ABCE, {OPERAND_src, OPERAND_none, OPERAND_none, OPERAND_name}, {0, 0, 0}}, /* DELATTR */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_base, OPERAND_uimm, OPERAND_none}, {1, 1, 0}}, /* CALL */ \
  {FORMAT_ABCE, {OPERAND_dst, OPERAND_base, OPERAND_uimm, OPERAND_name}, {1, 1, 0}}, /* CALLM */ \
  {FORMAT_ABCE, {OPERAND_dst, OPERAND_base, OPERAND_uimm, OPERAND_const}, {1, 1, 0}}, /* CALLKW */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_base, OPERAND_none, OPERAND_none}, {3, 0, 0}}, /* CALLEX */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_none, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* RET */ \
  {FORMAT_ABC, {OPERAND_none, OPERAND_none, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* RETNONE */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_base, OPERAND_uimm, OPERAND_none}, {0, 1, 0}}, /* TUPLE */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_base, OPERAND_uimm, OPERAND_none}, {0, 1, 0}}, /* LIST */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_base, OPERAND_uimm, OPERAND_none}, {0, 1, 0}}, /* SET */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_base, OPERAND_uimm, OPERAND_none}, {0, 2, 0}}, /* DICT */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* LISTAPPEND */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* LISTEXTEND */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* SETADD */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* SETUPDATE */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* DICTSET */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* DICTUPDATE */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* DICTMERGE */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* LISTTUPLE */ \
  {FORMAT_ABCE, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_uimm}, {0, 0, 0}}, /* FORMAT */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_base, OPERAND_uimm, OPERAND_none}, {0, 1, 0}}, /* STRCAT */ \
  {FORMAT_ABC, {OPERAND_base, OPERAND_src, OPERAND_uimm, OPERAND_none}, {0, 1, 0}}, /* UNPACK */ \
  {FORMAT_ABCE, {OPERAND_base, OPERAND_src, OPERAND_uimm, OPERAND_uimm}, {1, 1, 1}}, /* UNPACKEX */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* GETITER */ \
  {FORMAT_ABCE, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_jump}, {0, 0, 0}}, /* FORITER */ \
  {FORMAT_ABCE, {OPERAND_base, OPERAND_none, OPERAND_none, OPERAND_jump}, {3, 0, 0}}, /* RANGEPREP */ \
  {FORMAT_ABCE, {OPERAND_dst, OPERAND_base, OPERAND_none, OPERAND_jump}, {3, 0, 0}}, /* RANGENEXT */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* YIELD */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_both, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* YIELDFROM */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_uimm, OPERAND_none}, {0, 0, 0}}, /* GETAWAIT */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_uimm, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* NEEDS */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_none, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* RAISE */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* RAISEFROM */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_none, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* RERAISE */ \
  {FORMAT_ABC, {OPERAND_none, OPERAND_none, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* RAISECUR */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* EXCPUSH */ \
  {FORMAT_ABC, {OPERAND_src, OPERAND_none, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* EXCPOP */ \
  {FORMAT_ABCE, {OPERAND_src, OPERAND_src, OPERAND_uimm, OPERAND_jump}, {0, 0, 0}}, /* JEXC */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_base, OPERAND_none, OPERAND_none}, {4, 0, 0}}, /* MKCLASS */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_base, OPERAND_none, OPERAND_none}, {4, 0, 0}}, /* CLASSNS */ \
  {FORMAT_ABCE, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_uimm}, {0, 0, 0}}, /* NSLOAD */ \
  {FORMAT_ABx, {OPERAND_dst, OPERAND_module, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* IMPORT */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* MATCHSEQ */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* MATCHMAP */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_none}, {0, 0, 0}}, /* MATCHKEYS */ \
  {FORMAT_ABCE, {OPERAND_dst, OPERAND_src, OPERAND_src, OPERAND_uimm}, {0, 0, 0}}, /* MATCHCLASS */ \
  {FORMAT_ABC, {OPERAND_dst, OPERAND_src, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* LEN */ \
  {FORMAT_ABC, {OPERAND_none, OPERAND_none, OPERAND_none, OPERAND_none}, {0, 0, 0}}, /* NOP */
