// The numbers of everything built in: symbols, types, natives, modules. Compiler and VM agree because both sides are
// made from this file (scripts/generate.ts writes the C headers).
import { NATIVE_MODULES } from './modules.ts';
import { parseSignature, type Signature } from './signature.ts';
import { SPECIAL_NAMES } from './special-names.ts';
import { BUILTIN_TYPES, FIRST_EXCEPTION_TYPE } from './types.ts';

export type { Parameter, Signature } from './signature.ts';
export { BUILTIN_TYPES, FIRST_EXCEPTION_TYPE, NATIVE_MODULES, SPECIAL_NAMES };

export interface Native {
  readonly cName: string;
  readonly signature: Signature;
  /** Several types have it. */
  readonly shared: boolean;
}

const natives: Native[] = [];
const SHARED = /^any\./;
/** `from str.NAME(…)`: the C function of another type's method. */
const FROM = /^from (\w+)\./;
const shared = new Map<string, number>();
function addNative(owner: string, row: string): number {
  const known = shared.get(row);
  if (known !== undefined) return known;
  const signature = parseSignature(row.replace(SHARED, '').replace(FROM, ''));
  natives.push({
    cName: `py_${SHARED.test(row) ? 'any' : (FROM.exec(row)?.[1] ?? owner)}_${signature.name}`,
    signature,
    shared: SHARED.test(row),
  });
  if (SHARED.test(row)) shared.set(row, natives.length - 1);
  return natives.length - 1;
}

function numbersByName(owner: string, rows: readonly string[]): ReadonlyMap<string, number> {
  const numbers = rows.map((row) => addNative(owner, row));
  return new Map(numbers.map((number) => [natives[number]!.signature.name, number]));
}

/** For each type, in order: native numbers of its methods by name, and of its constructor. */
export const TYPE_METHODS: readonly ReadonlyMap<string, number>[] = BUILTIN_TYPES.map((type) =>
  numbersByName(type.name, type.rows),
);

/** For each native module, in order: native numbers of its functions by name. */
export const MODULE_FUNCTIONS: readonly ReadonlyMap<string, number>[] = NATIVE_MODULES.map((module) =>
  numbersByName(module.name === 'builtins' ? 'b' : module.name, module.functions),
);

export const NATIVES: readonly Native[] = natives;

export const TYPE_NUMBER: ReadonlyMap<string, number> = new Map(BUILTIN_TYPES.map((t, i) => [t.name, i]));
export const MODULE_NUMBER: ReadonlyMap<string, number> = new Map(NATIVE_MODULES.map((m, i) => [m.name, i]));

function allSymbols(): string[] {
  const rest = new Set<string>();
  for (const type of BUILTIN_TYPES) rest.add(type.name);
  for (const module of NATIVE_MODULES) {
    rest.add(module.name);
    for (const name of Object.keys(module.constants)) rest.add(name);
  }
  for (const native of natives) {
    rest.add(native.signature.name);
    for (const parameter of native.signature.parameters) rest.add(parameter.name);
  }
  for (const name of ATTRIBUTE_NAMES) rest.add(name);
  for (const name of SPECIAL_NAMES) rest.delete(name);
  return [...SPECIAL_NAMES, ...[...rest].sort()];
}

/** Data attributes of built-in objects that are no methods. */
const ATTRIBUTE_NAMES = [
  'args',
  'value',
  'start',
  'stop',
  'step',
  'real',
  'imag',
  'numerator',
  'denominator',
  'fget',
  'fset',
  'fdel',
  'msg',
  'doc',
  'pos',
  'lineno',
  'colno',
  'name',
  'obj',
  'errno',
  'strerror',
  'filename2',

  'filename',
  'code',
  'exceptions',
  'message',
  'gi_running',
  'gi_code',
  'stdout',
  '__args__',
  '__origin__',
  'gi_yieldfrom',
  'cr_code',
  'cr_await',
  'ag_running',
  'cell_contents',
  'co_name',
  'co_qualname',
  'co_argcount',
  'co_posonlyargcount',
  'co_kwonlyargcount',
  'co_flags',
  'co_varnames',
  'co_firstlineno',
  'co_filename',
  '__isabstractmethod__',
  'tb_lineno',
  'tb_next',
  'tb_frame',
  'f_code',
  'f_lineno',
  'path',
  '__kwdefaults__',
  '__closure__',
  '__code__',
  'aws_request_id',
  'function_name',
  'function_version',
  'invoked_function_arn',
  'memory_limit_in_mb',
  'log_group_name',
  'log_stream_name',
  'client_context',
  'identity',
  'tenant_id',
  'cognito_identity_id',
  'cognito_identity_pool_id',
  'custom',
  'env',
  'client',
  'installation_id',
  'app_title',
  'app_version_name',
  'app_version_code',
  'app_package_name',
  'cr_running',
  'strict',
  'c_contiguous',
  'contiguous',
  'f_contiguous',
  'format',
  'itemsize',
  'nbytes',
  'ndim',
  'readonly',
  'reason',
  'shape',
  'strides',
  'suboffsets',
];

/** Special names first, then every other built-in name in byte order (the VM finds a name by binary search). */
export const SYMBOLS: readonly string[] = allSymbols();
export const SYMBOL_NUMBER: ReadonlyMap<string, number> = new Map(SYMBOLS.map((name, i) => [name, i]));
