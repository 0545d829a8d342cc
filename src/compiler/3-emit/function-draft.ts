// A function that will be a constant of the image, while its code is still being made: other code may refer to it before.

import type { CodeUnit, Constant, FunctionUnit } from '#bytecode';

export class FunctionDraft implements FunctionUnit {
  #code: CodeUnit | undefined;
  defaults: readonly Constant[] | undefined;
  keywordDefaults: readonly Constant[] | undefined;

  get code(): CodeUnit {
    if (!this.#code) throw new Error('the code of a function was asked for before it was made');
    return this.#code;
  }

  set code(code: CodeUnit) {
    this.#code = code;
  }
}
