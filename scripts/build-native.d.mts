export const NATIVE_VARIANTS: readonly string[];
export const FUZZ_TARGETS: readonly ('image' | 'damaged' | 'json')[];
export function findCompiler(
  candidates?: readonly string[],
): Promise<{ readonly command: string; readonly version: string } | undefined>;
export function buildNative(
  variant: string, // of NATIVE_VARIANTS, or 'libfuzzer' for a program fuzz-NAME
  options?: {
    log?: (line: string) => void;
    program?: 'nanolambda-vm' | 'nanolambda-device' | 'vm-guarantees' | `fuzz-${string}`;
  },
): Promise<string>;
