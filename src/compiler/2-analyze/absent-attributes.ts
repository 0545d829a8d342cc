// Attributes that CPython's objects have and the VM's have not: what looks into frames, bytecode, memory, or changes a class's
// bases. A program that reads or sets one is refused, with the reason, instead of an AttributeError on the device.
// Invariant: a name that the program itself uses for something else (a method, a variable, a keyword, text) is never refused.

import type { Attribute, Node } from '../1-parse/ast.ts';
import { walk } from './walk.ts';

const FRAMES = 'a program cannot look at its frames here; pass what is needed as arguments';
const BYTECODE = 'code has another form on a device; co_name, co_argcount and co_flags are there';
const LAYOUT = 'objects lie in memory otherwise than in CPython';
const PICKLING = 'pickling is not supported; json.dumps writes what an event can hold';

function rows(names: string, reason: string): [string, string][] {
  return names.split(' ').map((name) => [name, reason]);
}

const READ: ReadonlyMap<string, string> = new Map([
  ...rows('gi_frame cr_frame ag_frame cr_origin f_back f_locals f_globals f_builtins f_lasti f_trace tb_lasti', FRAMES),
  ...rows('gi_suspended cr_suspended ag_suspended ag_await', FRAMES),
  ...rows('co_code co_consts co_names co_varnames co_cellvars co_freevars co_nlocals co_stacksize', BYTECODE),
  ...rows('co_lines co_positions co_lnotab co_linetable co_exceptiontable', BYTECODE),
  ...rows('__globals__', 'the variables of a module are not in a dict here; globals() makes one'),
  ...rows('__basicsize__ __itemsize__ __dictoffset__ __weakrefoffset__ __flags__ __sizeof__', LAYOUT),
  ...rows('__weakref__', 'nothing counts references here, so that there are no weak ones'),
  ...rows('__type_params__', 'type parameters are dropped when a program is compiled'),
  ...rows('__objclass__ __text_signature__', 'what is built in does not describe itself here'),
  ...rows('__reduce__ __reduce_ex__', PICKLING),
]);

const SET: ReadonlyMap<string, string> = new Map([
  ...rows('__bases__ __mro__', 'the order in which a class looks names up is fixed when it is made'),
  ...rows('cell_contents', 'a function changes the variables around it with nonlocal'),
  ...rows('__code__ __closure__ __globals__', 'the code of a function is part of the image; make another function'),
]);

/** Why an attribute is not there, where the program itself does not define it. */
export function absentAttribute(node: Attribute, defined: ReadonlySet<string>): string | undefined {
  const reason = (node.ctx === 'Load' ? undefined : SET.get(node.attr)) ?? READ.get(node.attr) ?? ofCode(node);
  return reason === undefined || defined.has(node.attr) ? undefined : reason;
}

function ofCode(node: Attribute): string | undefined {
  const { value } = node;
  return node.attr === 'replace' && value.kind === 'Attribute' && value.attr === '__code__'
    ? SET.get('__code__')
    : undefined;
}

/** Those of the names above that a program gives to something of its own. */
export function ownAttributes(trees: readonly Node[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string | null) => name !== null && (READ.has(name) || SET.has(name)) && names.add(name);
  for (const tree of trees)
    walk(tree, (node) => {
      if (node.kind === 'Name') add(node.id);
      if (node.kind === 'FunctionDef' || node.kind === 'ClassDef') add(node.name);
      if (node.kind === 'arg' || node.kind === 'keyword') add(node.arg);
      if (node.kind === 'Attribute' && node.ctx === 'Store' && !SET.has(node.attr)) add(node.attr);
      if (node.kind === 'Constant' && node.value.type === 'str')
        for (const word of node.value.value.split(/\W+/)) if (!word.startsWith('__')) add(word);
      return undefined;
    });
  return names;
}
