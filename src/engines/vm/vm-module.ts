// build/vm.wasm, compiled by the JavaScript engine once a process. It is read at once, so that the engine's threads compile
// it while the caller goes on.

import { readFileSync } from 'node:fs';
import { AppError } from '#base';

const file = new URL('../../../build/vm.wasm', import.meta.url);
let loading: Promise<WebAssembly.Module> | undefined;

/** Rejects with EngineUnavailable where the VM has not been built. */
export function loadVmModule(): Promise<WebAssembly.Module> {
  loading ??= compileFile().catch((cause) => {
    loading = undefined;
    throw new AppError('EngineUnavailable', 'build/vm.wasm is missing; run: node scripts/build-wasm.mjs', { cause });
  });
  return loading;
}

async function compileFile(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(readFileSync(file));
}
