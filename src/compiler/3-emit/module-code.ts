// The code of a module's top level.

import type { CodeUnit } from '#bytecode';
import { Emitter } from './emitter.ts';
import { compileCode, endOfBody } from './functions.ts';
import { IMPLICIT_NAMES } from './module-context.ts';
import { storeName } from './names.ts';
import { startNamespace } from './namespaces.ts';
import type { ModuleContext, Program } from './program.ts';
import { VISITORS } from './visitors.ts';

/** Where a Lambda function's files are. */
const TASK_ROOT = '/var/task/';

export function compileModule(program: Program, module: ModuleContext): CodeUnit {
  const { source } = module;
  const head = { name: '<module>', qualname: '<module>', firstLine: 1 };
  const scope = source.scopes.root;
  const outer = new Emitter(program, module, VISITORS, scope, head);
  const counts = { positional: 0, positionalOnly: 0, keywordOnly: 0 };
  return compileCode(outer, source.tree, scope, head, [], counts, 0, (e) => {
    if (module.hasNamespace) startNamespace(e, module.name === '__main__');
    setImplicitNames(e);
    // The VM looks for it by its name in the image.
    if (module.bound.has('__getattr__')) program.nameIndex('__getattr__');
    importPackages(e);
    e.statements(source.tree.body);
    bindInPackage(e);
    endOfBody(e, []);
  });
}

function setImplicitNames(e: Emitter): void {
  const { source, name } = e.module;
  const [first] = source.tree.body;
  const text = first?.kind === 'Expr' && first.value.kind === 'Constant' ? first.value.value : undefined;
  const values = {
    __name__: name,
    __file__: `${TASK_ROOT}${source.fileName}`,
    __doc__: text?.type === 'str' ? text.value : undefined,
    __package__:
      name === '__main__' ? undefined : source.isPackage ? source.name : source.name.split('.').slice(0, -1).join('.'),
  };
  for (const implicit of IMPLICIT_NAMES) {
    if (!(e.module.hasNamespace || e.module.globals.has(implicit)) || source.boundNames.has(implicit)) continue;
    const mark = e.mark();
    if (implicit === '__annotations__') {
      if (!e.module.globals.has(implicit)) continue;
      e.op('DICT', e.temporary(), 0, 0);
      storeName(e, implicit, mark);
    } else {
      const value = values[implicit];
      storeName(e, implicit, e.load(value === undefined ? { type: 'none' } : { type: 'str', value }));
    }
    e.release(mark);
  }
}

/** The packages around the entry module come first; for others, the importing code sees to that. */
function importPackages(e: Emitter): void {
  const { source } = e.module;
  if (source.index !== 0) return;
  const parts = source.name.split('.');
  for (let length = 1; length < parts.length; length++) {
    const found = e.program.graph.find(parts.slice(0, length).join('.'));
    const mark = e.mark();
    if (found?.kind === 'source') e.op('IMPORT', e.temporary(), found.module.index);
    e.release(mark);
  }
}

/** A module that was loaded is an attribute of its package. */
function bindInPackage(e: Emitter): void {
  const { source } = e.module;
  const dot = source.name.lastIndexOf('.');
  const found = dot < 0 ? undefined : e.program.graph.find(source.name.slice(0, dot));
  if (found?.kind !== 'source') return;
  const index = e.program.context(found.module).globals.get(source.name.slice(dot + 1));
  if (index === undefined) return;
  const mark = e.mark();
  const own = e.temporary();
  e.op('IMPORT', own, source.index);
  e.op('GSTORE', own, index);
  e.release(mark);
}
