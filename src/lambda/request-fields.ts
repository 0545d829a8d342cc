// Reads the JSON body of a request field by field; a field of the wrong type is AWS's SerializationException.

import { lambdaError } from './errors.ts';

export class RequestFields {
  readonly #fields: Readonly<Record<string, unknown>>;

  private constructor(fields: Readonly<Record<string, unknown>>) {
    this.#fields = fields;
  }

  static parse(bytes: Uint8Array): RequestFields {
    if (bytes.length === 0) return new RequestFields({});
    let value: unknown;
    try {
      value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (error) {
      throw lambdaError('Serialization', `Could not parse request body into json: ${(error as Error).message}`);
    }
    if (!isObject(value)) throw lambdaError('Serialization', 'The request body must be a JSON object.');
    return new RequestFields(value);
  }

  text(name: string): string | undefined {
    return this.#typed(name, 'string') as string | undefined;
  }

  number(name: string): number | undefined {
    return this.#typed(name, 'number') as number | undefined;
  }

  flag(name: string): boolean {
    return (this.#typed(name, 'boolean') as boolean | undefined) ?? false;
  }

  object(name: string): RequestFields | undefined {
    const value = this.#present(name);
    if (value === undefined) return undefined;
    if (!isObject(value)) throw this.#wrong(name, 'an object');
    return new RequestFields(value);
  }

  texts(name: string): string[] | undefined {
    const value = this.#present(name);
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
      throw this.#wrong(name, 'a list of strings');
    return value as string[];
  }

  textMap(name: string): Record<string, string> | undefined {
    const value = this.#present(name);
    if (value === undefined) return undefined;
    if (!isObject(value) || Object.values(value).some((item) => typeof item !== 'string')) {
      throw this.#wrong(name, 'a map of strings');
    }
    return value as Record<string, string>;
  }

  /** Bytes that came as base64. */
  bytes(name: string): Uint8Array | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw this.#wrong(name, 'base64');
    return Buffer.from(text, 'base64');
  }

  #present(name: string): unknown {
    const value = Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
    return value === null ? undefined : value;
  }

  #typed(name: string, type: 'string' | 'number' | 'boolean'): unknown {
    const value = this.#present(name);
    if (value !== undefined && typeof value !== type) throw this.#wrong(name, `a ${type}`);
    return value;
  }

  #wrong(name: string, expected: string): Error {
    return lambdaError('Serialization', `The field ${name} must be ${expected}.`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
