// What is built into CPython, but not on a device.

const NO_COMPILER = 'there is no compiler on a device, so that only code that is written out in the program can run';

/** With the reason. */
export const REFUSED_BUILTINS: ReadonlyMap<string, string> = new Map([
  ...['exec', 'eval', 'compile'].map((name) => [name, NO_COMPILER] as const),
  ...['globals', 'locals'].map((name) => [name, 'it can only be called here, not handed on'] as const),
  ['__build_class__', 'classes are made by the VM itself'],
  ['__import__', 'imports are resolved when the program is compiled'],
  ['__builtins__', 'write "import builtins"'],
  ['input', 'a device has no keyboard'],
  ['open', 'a device has no file system'],
  ['breakpoint', 'there is no debugger on a device'],
  ['help', 'docstrings are not shipped'],
  ['complex', 'complex numbers are not supported'],
]);

/** What is said of a use of one. */
export function refusedBuiltin(name: string): string {
  return `${name} is not supported: ${REFUSED_BUILTINS.get(name)}`;
}
