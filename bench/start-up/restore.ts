// How long a VM takes to be where its modules are initialised: `npx node bench/start-up/restore.ts`. From a snapshot it is
// a copy of the initial heap; without one the modules' top level runs. The engine's own way: VmInstance, wasm, this process.

import { loadVmModule, VM_STATUS, VmInstance } from '#engines';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { quietHost } from '../../tests/vm/quiet-host.ts';
import { makeWorkload } from '../ks32/workload.ts';
import { machineKind, median, table } from '../toolchain.ts';

const HEAP_BYTES = 64 * 1024;
const WARM_UP = 2000;
const ROUNDS = 9;
const RESTORES = 2000;

function restore(vm: VmInstance): void {
  if (vm.init(HEAP_BYTES) !== VM_STATUS.ok || vm.start() !== VM_STATUS.ok) throw new Error('the VM does not start');
}

/** Mean microseconds of each round. */
function measure(vm: VmInstance): number[] {
  for (let i = 0; i < WARM_UP; i++) restore(vm);
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let i = 0; i < RESTORES; i++) restore(vm);
    return ((performance.now() - start) * 1000) / RESTORES;
  });
}

await buildWasm({ names: ['vm.wasm'] });
const { image, plain } = await makeWorkload();
const module = await loadVmModule();
const rows = [
  ['restored from the snapshot', image],
  ['top level run', plain],
] as const;
const cells = rows.map(([title, bytes]) => {
  const vm = new VmInstance(module, quietHost);
  if (vm.load(bytes) !== 0) throw new Error('a bad image');
  const times = measure(vm);
  return [title, Math.min(...times), median(times)] as const;
});
console.log(`Machine: ${machineKind()}. KS-32, ${HEAP_BYTES / 1024} KiB.\n`);
console.log(table(['a VM made and started', 'fastest round, µs', 'median, µs'], cells));
