// Values that the compiler knows: what a constant of a code object can be, before it has bits. `constantKey` tells when
// two are the same value of the same type, so that an image holds each once.

import { utf8Key } from './text.ts';

export type Constant =
  | { readonly type: 'undefined' | 'none' | 'true' | 'false' | 'ellipsis' | 'notImplemented' }
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  /** `codePoints` where the text has two surrogates in a row that are two characters; see the syntax tree. */
  | { readonly type: 'str'; readonly value: string; readonly codePoints?: readonly number[] }
  | { readonly type: 'bytes'; readonly value: Uint8Array }
  | { readonly type: 'tuple'; readonly items: readonly Constant[] }
  /** Numbers from the tables in builtins/. */
  | { readonly type: 'type' | 'native' | 'nativeModule'; readonly number: number }
  | { readonly type: 'function'; readonly unit: FunctionUnit }
  | { readonly type: 'code'; readonly unit: CodeUnit };

/** A function that exists without running a `def`: no closure, constant defaults. */
export interface FunctionUnit {
  readonly code: CodeUnit;
  /** Of the last positional parameters. */
  readonly defaults: readonly Constant[] | undefined;
  /** One a keyword-only parameter, undefined where it is required. */
  readonly keywordDefaults: readonly Constant[] | undefined;
}

export const CODE_VARARGS = 1;
export const CODE_VARKW = 2;
export const CODE_GENERATOR = 4;
export const CODE_COROUTINE = 8;
/** The first constant is the docstring. */
export const CODE_DOCSTRING = 16;

/** Exceptions raised in the words [start, end) go on at `target`, the exception in register `register`. */
export interface Handler {
  readonly start: number;
  readonly end: number;
  readonly target: number;
  readonly register: number;
}

export interface CodeUnit {
  readonly name: string;
  readonly qualname: string;
  /** Index in the image's modules. */
  readonly module: number;
  /** Names: positional, keyword-only, *args, **kwargs. They are the first registers. */
  readonly parameters: readonly string[];
  readonly positionalCount: number;
  readonly positionalOnlyCount: number;
  readonly keywordOnlyCount: number;
  readonly flags: number;
  readonly firstLine: number;
  readonly registerCount: number;
  readonly constants: readonly Constant[];
  readonly words: readonly number[];
  /** Inner ones first. */
  readonly handlers: readonly Handler[];
  /** Pairs: words since the last pair, signed line difference as a byte. Begins with `firstLine` at word 0. */
  readonly lines: readonly number[];
}

const unitNumbers = new WeakMap<object, number>();
let nextUnit = 0;

function identity(unit: object): number {
  let number = unitNumbers.get(unit);
  if (number === undefined) {
    number = nextUnit++;
    unitNumbers.set(unit, number);
  }
  return number;
}

const scratch = new DataView(new ArrayBuffer(8));

/** The bits of a double, NaNs made one. */
export function floatBits(value: number): { high: number; low: number } {
  if (Number.isNaN(value)) return { high: 0x7ff80000, low: 0 };
  scratch.setFloat64(0, value);
  return { high: scratch.getUint32(0), low: scratch.getUint32(4) };
}

/** Equal for constants that are the same value of the same type (1, 1.0 and True differ; so do 0.0 and -0.0). */
export function constantKey(constant: Constant): string {
  switch (constant.type) {
    case 'int':
      return `i${constant.value}`;
    case 'float': {
      const { high, low } = floatBits(constant.value);
      return `f${high.toString(16)}:${low.toString(16)}`;
    }
    case 'str':
      return `s${utf8Key(constant.value, constant.codePoints)}`;
    case 'bytes':
      return `b${constant.value.join(',')}`;
    case 'tuple':
      return `(${constant.items.map((item) => escapeKey(constantKey(item))).join(',')})`;
    case 'type':
    case 'native':
    case 'nativeModule':
      return `${constant.type}${constant.number}`;
    case 'function':
    case 'code':
      return `${constant.type}#${identity(constant.unit)}`;
    default:
      return constant.type;
  }
}

/** Length first, so that no text inside a tuple can look like the tuple's own punctuation. */
function escapeKey(key: string): string {
  return `${key.length}:${key}`;
}
