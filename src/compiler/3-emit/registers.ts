// Gives out registers: the function's variables first, then temporaries as a stack.

import { CodeTooLarge } from './assembler.ts';

/** The device's frames address registers with a byte, and a few stay free for the VM. */
export const MAX_REGISTERS = 250;

export class Registers {
  readonly variables = new Map<string, number>();
  #top = 0;
  #peak = 0;
  #firstTemporary = 0;

  get count(): number {
    return this.#peak;
  }

  get top(): number {
    return this.#top;
  }

  /** Only before the first temporary. */
  addVariable(name: string): number {
    const register = this.temporary();
    this.variables.set(name, register);
    this.#firstTemporary = this.#top;
    return register;
  }

  temporary(): number {
    if (this.#top >= MAX_REGISTERS) {
      throw new CodeTooLarge(`more than ${MAX_REGISTERS} variables and intermediate values at once`);
    }
    const register = this.#top++;
    this.#peak = Math.max(this.#peak, this.#top);
    return register;
  }

  isTemporary(register: number): boolean {
    return register >= this.#firstTemporary;
  }

  release(top: number): void {
    this.#top = top;
  }
}
