// Names by text: the module's dict where it has one (2-analyze/namespaces.ts), and what `globals()`, `locals()`, `vars()`
// and `dir()` show. The dict is the first global of its module, under a name that no program can write.
// Invariant: `locals()` of a function gives the same dict each time, brought up to date, as CPython 3.12 does.

import { MODULE_NUMBER } from '#bytecode';
import type { Call } from '../1-parse/ast.ts';
import { LOCALS, type NamespaceCall, namespaceCall } from '../2-analyze/namespace-calls.ts';
import { type Emitter, Label } from './emitter.ts';
import { callMethod } from './method-calls.ts';
import { loadModuleDict, NAMESPACE } from './names.ts';
import { typeConstant } from './program.ts';

/** Which of the four a call is, where it means the built-in one. */
export function namespaceCallOf(e: Emitter, node: Call): NamespaceCall | undefined {
  const call = namespaceCall(node);
  if (call === undefined || e.scope.meaning(call) !== 'global') return undefined;
  return e.module.bound.has(call) ? undefined : call;
}

export function visitNamespaceCall(e: Emitter, node: Call, call: NamespaceCall, target: number | undefined): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const dict = e.temporary();
  if (call === 'globals' || e.host.kind === 'module') loadModuleDict(e, dict);
  else if (e.host.kind === 'class') e.op('MOVE', dict, NAMESPACE);
  else functionLocals(e, node, dict);
  if (e.scope !== e.host && e.host.kind !== 'function' && call !== 'globals') refuseInComprehension(e, node, call);
  if (call === 'dir') sortedKeys(e, dict);
  e.op('MOVE', result, dict);
  e.release(mark);
  return result;
}

function refuseInComprehension(e: Emitter, node: Call, call: string): void {
  e.refuse(
    node,
    'unsupported-builtin',
    `${call}() inside a comprehension is not supported`,
    'call it before, and use the dict',
  );
}

function sortedKeys(e: Emitter, dict: number): void {
  const mark = e.mark();
  const base = e.load(typeConstant('list'), e.temporary());
  e.op('MOVE', e.temporary(), dict);
  e.op('CALL', dict, base, 1);
  e.release(mark);
  callMethod(e, e.temporary(), dict, 'sort', []);
}

/** Variables in CPython's order: those of the frame, then cells and free names by the alphabet. */
function functionLocals(e: Emitter, node: Call, dict: number): void {
  const { host, registers } = e;
  if (host.kind === 'comprehension') refuseInComprehension(e, node, 'locals');
  const kept = registers.variables.get(LOCALS)!;
  const known = new Label();
  e.op('LOADS', dict, 0);
  e.jump('JIS', known, kept, dict, 0);
  e.op('DICT', kept, 0, 0);
  e.place(known);
  const shown = [...registers.variables.keys()].filter((name) => /^\w+$/.test(name));
  const parameters = shown.filter((name) => host.parameters.has(name));
  const plain = shown.filter((name) => !host.parameters.has(name) && host.meaning(name) === 'local');
  const cells = shown.filter((name) => !host.parameters.has(name) && host.cells.has(name)).sort();
  const free = shown.filter((name) => host.free.has(name)).sort();
  for (const name of [...parameters, ...plain, ...cells, ...free]) showVariable(e, name, kept);
  for (const variables of e.inlined) for (const [name, register] of variables) show(e, name, register, kept);
  e.op('MOVE', dict, kept);
}

function showVariable(e: Emitter, name: string, dict: number): void {
  const register = e.registers.variables.get(name)!;
  const isCell = e.host.cells.has(name) || e.host.free.has(name);
  if (!isCell) {
    show(e, name, register, dict);
    return;
  }
  const mark = e.mark();
  const value = e.temporary();
  const onException = new Label();
  const end = new Label();
  const region = e.asm.openRegion(onException, e.temporary());
  e.op('CELLGET', value, register, e.shortConstant({ type: 'str', value: name }));
  e.asm.closeRegion(region);
  e.jump('JMP', end);
  e.place(onException);
  e.op('LOADS', value, 0);
  e.place(end);
  show(e, name, value, dict);
  e.release(mark);
}

function show(e: Emitter, name: string, register: number, dict: number): void {
  const mark = e.mark();
  const unbound = new Label();
  const end = new Label();
  const key = e.load({ type: 'str', value: name }, e.temporary());
  const undefinedRegister = e.temporary();
  e.op('LOADS', undefinedRegister, 0);
  e.jump('JIS', unbound, register, undefinedRegister, 1);
  e.op('DICTSET', dict, key, register);
  e.jump('JMP', end);
  e.place(unbound);
  const none = e.load({ type: 'none' }, e.temporary());
  callMethod(e, none, dict, 'pop', [key, none]);
  e.place(end);
  e.release(mark);
}

/** At the start of a module with a dict: the dict, and CPython's names in it. */
export function startNamespace(e: Emitter, isMain: boolean): void {
  const mark = e.mark();
  const dict = e.temporary();
  e.op('DICT', dict, 0, 0);
  e.op('GSTORE', dict, e.module.firstGlobal);
  const fill = (name: string, load: (target: number) => void): void => {
    const inner = e.mark();
    const key = e.load({ type: 'str', value: name }, e.temporary());
    const value = e.temporary();
    load(value);
    e.op('DICTSET', dict, key, value);
    e.release(inner);
  };
  const none = (target: number): void => void e.load({ type: 'none' }, target);
  for (const name of ['__name__', '__doc__', '__package__', '__loader__', '__spec__']) fill(name, none);
  if (isMain) fill('__annotations__', (target) => e.op('DICT', target, 0, 0));
  const builtins = { type: 'nativeModule', number: MODULE_NUMBER.get('builtins')! } as const;
  const names = isMain ? ['__builtins__', '__file__', '__cached__'] : ['__file__', '__cached__', '__builtins__'];
  for (const name of names) fill(name, name === '__builtins__' ? (to) => void e.load(builtins, to) : none);
  e.release(mark);
}
