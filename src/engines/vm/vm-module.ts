// build/vm.wasm, compiled by the JavaScript engine once a process.

import { readFile } from 'node:fs/promises';
import { AppError } from '#base';

const file = new URL('../../../build/vm.wasm', import.meta.url);
let loading: Promise<WebAssembly.Module> | undefined;

/** Rejects with EngineUnavailable where the VM has not been built. */
export function loadVmModule(): Promise<WebAssembly.Module> {
  loading ??= readFile(file)
    .then((bytes) => WebAssembly.compile(bytes))
    .catch((cause) => {
      loading = undefined;
      throw new AppError('EngineUnavailable', 'build/vm.wasm is missing; run: node scripts/build-wasm.mjs', { cause });
    });
  return loading;
}
