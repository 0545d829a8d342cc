// Number literals: where one ends (`scanNumber`) and what it is worth (`numberValue`).
// Reference: The Python Language Reference 2.4.5 to 2.4.7; messages and their order from CPython's tokenizer.c.

import type { ConstantValue } from './ast.ts';

/** CPython's default of sys.set_int_max_str_digits: reading decimal digits takes quadratic time. */
export const MAX_DECIMAL_DIGITS = 4300;

/** Says why a literal is refused; `at` is the offset of the offending character. */
export interface NumberProblem {
  message: string;
  at: number;
}

interface Radix {
  name: string;
  digits: RegExp;
}

const RADIXES: Readonly<Record<string, Radix>> = {
  x: { name: 'hexadecimal', digits: /[0-9a-fA-F]/ },
  o: { name: 'octal', digits: /[0-7]/ },
  b: { name: 'binary', digits: /[01]/ },
};

// Keywords may follow a number without a space (`1if x else 2`).
const FOLLOWING_KEYWORD = /(?:and|else|for|if|in|is|or|not)/y;
const IDENTIFIER_CHARACTER = /[A-Za-z0-9_]/;

/** The offset after the number literal that starts at `start`, or the problem with it. */
export function scanNumber(text: string, start: number): number | NumberProblem {
  const radix = text[start] === '0' ? RADIXES[(text[start + 1] ?? '').toLowerCase()] : undefined;
  return radix ? scanRadix(text, start + 2, radix) : scanDecimal(text, start);
}

function scanRadix(text: string, start: number, radix: Radix): number | NumberProblem {
  let at = start;
  do {
    if (text[at] === '_') at++;
    if (!radix.digits.test(text[at] ?? '')) return radixProblem(text, at, radix);
    while (radix.digits.test(text[at] ?? '')) at++;
  } while (text[at] === '_');
  if (isDigit(text, at)) return radixProblem(text, at, radix);
  return endOfNumber(text, at, radix.name);
}

function radixProblem(text: string, at: number, radix: Radix): NumberProblem {
  const message = isDigit(text, at)
    ? `invalid digit '${text[at]}' in ${radix.name} literal`
    : `invalid ${radix.name} literal`;
  return { message, at };
}

function scanDecimal(text: string, start: number): number | NumberProblem {
  let at = start;
  let integral = true;
  if (text[at] !== '.') {
    const end = scanDigits(text, at);
    if (typeof end !== 'number') return end;
    at = end;
  }
  const integerEnd = at;
  if (text[at] === '.') {
    integral = false;
    const end = isDigit(text, at + 1) ? scanDigits(text, at + 1) : at + 1;
    if (typeof end !== 'number') return end;
    at = end;
  }
  const exponent = exponentDigits(text, at);
  if (exponent !== undefined) {
    integral = false;
    const end = scanDigits(text, exponent);
    if (typeof end !== 'number') return end;
    at = end;
  }
  if (text[at] === 'j' || text[at] === 'J') return endOfNumber(text, at + 1, 'imaginary');
  if (integral && text[start] === '0' && /[1-9]/.test(text.slice(start, integerEnd))) {
    return {
      message: 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
      at: start,
    };
  }
  return endOfNumber(text, at, 'decimal');
}

/** Offset of the first exponent digit when an exponent starts at `at`. */
function exponentDigits(text: string, at: number): number | undefined {
  if (text[at] !== 'e' && text[at] !== 'E') return undefined;
  const sign = text[at + 1] === '+' || text[at + 1] === '-' ? 1 : 0;
  return isDigit(text, at + 1 + sign) ? at + 1 + sign : undefined;
}

function scanDigits(text: string, start: number): number | NumberProblem {
  let at = start;
  for (;;) {
    while (isDigit(text, at)) at++;
    if (text[at] !== '_') return at;
    if (!isDigit(text, at + 1)) return { message: 'invalid decimal literal', at: at + 1 };
    at++;
  }
}

function endOfNumber(text: string, at: number, name: string): number | NumberProblem {
  if (!IDENTIFIER_CHARACTER.test(text[at] ?? '')) return at;
  FOLLOWING_KEYWORD.lastIndex = at;
  return FOLLOWING_KEYWORD.test(text) ? at : { message: `invalid ${name} literal`, at };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The value of a literal that `scanNumber` accepted, or the reason why it is refused. */
export function numberValue(literal: string): ConstantValue | string {
  const digits = literal.replaceAll('_', '').toLowerCase();
  if (/^0[xob]/.test(digits)) return { type: 'int', value: BigInt(digits) };
  if (digits.endsWith('j')) return { type: 'complex', imag: Number(digits.slice(0, -1)) };
  if (/[.e]/.test(digits)) return { type: 'float', value: Number(digits) };
  if (digits.length > MAX_DECIMAL_DIGITS) {
    return (
      `Exceeds the limit (${MAX_DECIMAL_DIGITS} digits) for integer string conversion: value has ${digits.length} ` +
      'digits - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.'
    );
  }
  return { type: 'int', value: BigInt(digits) };
}
