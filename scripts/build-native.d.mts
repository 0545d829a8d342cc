export const NATIVE_VARIANTS: readonly string[];
export function findCompiler(): Promise<{ readonly command: string; readonly version: string } | undefined>;
export function buildNative(
  variant: string,
  options?: { log?: (line: string) => void; program?: 'nanolambda-vm' | 'nanolambda-device' },
): Promise<string>;
