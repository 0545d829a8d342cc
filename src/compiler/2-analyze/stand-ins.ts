// Packages from elsewhere import and mention much that a handler never runs: threads, files, complex numbers. There, what a
// device does not have is bound to a stand-in that raises when it is called (stdlib/_absent.py), and the build warns. In a
// program's own modules it is refused.
// Invariant: an import whose ImportError is caught is left as it is, so that the package takes its other way.

import type { Alias, ClassDef, ImportFrom, Module, Node, Stmt, Try } from '../1-parse/ast.ts';
import type { Span } from '../diagnostic.ts';
import { REFUSED_BUILTINS, refusedBuiltin } from './absent-builtins.ts';
import { truthOf } from './constant-folding.ts';
import { catchesAttributeError, catchesImportError } from './import-guards.ts';
import { withImports } from './library-builtins.ts';
import { call, name } from './node-makers.ts';
import { buildScopes } from './scope-builder.ts';
import { rewritten, walk } from './walk.ts';

/** What the program has and has not. */
export interface Surroundings {
  /** Whether there is a module of this absolute name. */
  readonly hasModule: (name: string) => boolean;
  /** Whether the standard library's module has the name; undefined for modules that are not of the library. */
  readonly libraryHas: (module: string, name: string) => boolean | undefined;
  readonly absoluteName: (module: string | null, level: number) => string | undefined;
  readonly warn: (code: string, message: string, span: Span) => void;
}

const MODULE = '_absent';
/** No program can write this name. */
const COMPLEX = '.complex';
const HANDED_ON = new Set(['globals', 'locals', '__import__', '__builtins__']);

export function withStandIns(module: Module, around: Surroundings): Module {
  const finder = new StandIns(around);
  const imports = finder.builtins(module);
  const complete = withoutAbsentMembers(module, around);
  imports.push(...complete.imports);
  const real = withoutComplex({ ...complete.module, body: finder.statements(complete.module.body) }, around);
  const needsComplex = real.changed ? [standIn(refusedBuiltin('complex'), COMPLEX, module.span)] : [];
  return withImports(real.module, [...imports, ...needsComplex]);
}

/** `module.name` where the library's module lacks the name becomes a stand-in, but for places that expect an AttributeError. */
function withoutAbsentMembers(module: Module, around: Surroundings): { module: Module; imports: Stmt[] } {
  const aliases = libraryAliases(module);
  const imports = new Map<string, Stmt>();
  const expected = new Set<Node>();
  walk(module, (node) => {
    if (node.kind === 'Try' && catchesAttributeError(node))
      for (const inner of node.body) walk(inner, (each) => void expected.add(each));
    return undefined;
  });
  const changed = rewritten(module, (node) => {
    if (node.kind !== 'Attribute' || node.ctx !== 'Load' || node.value.kind !== 'Name' || expected.has(node))
      return node;
    const of = aliases.get(node.value.id);
    if (of === undefined || /^__\w+__$/.test(node.attr)) return node;
    if (around.libraryHas(of, node.attr) !== false || around.hasModule(`${of}.${node.attr}`)) return node;
    const message = `module '${of}' has no attribute '${node.attr}' on a device`;
    if (!imports.has(message)) around.warn('attribute-not-found', message, node.span);
    imports.set(message, standIn(message, `.${of}.${node.attr}`, node.span));
    return name(`.${of}.${node.attr}`, node.span);
  }) as Module;
  return { module: changed, imports: [...imports.values()] };
}

/** Names that nothing but one `import` at the top level binds, with the module each stands for. */
function libraryAliases(module: Module): ReadonlyMap<string, string> {
  const { bindings } = buildScopes(module).root;
  const found = new Map<string, string>();
  for (const node of module.body) {
    if (node.kind !== 'Import') continue;
    for (const { name: of, asname } of node.names) {
      const bound = asname ?? of.split('.')[0]!;
      if (bindings.get(bound) === 1) found.set(bound, asname === null ? bound : of);
    }
  }
  return found;
}

/** Complex constants become calls that raise. */
function withoutComplex(module: Module, around: Surroundings): { module: Module; changed: boolean } {
  const changed = rewritten(module, (node) => {
    if (node.kind !== 'Constant' || node.value.type !== 'complex') return node;
    around.warn('unsupported-complex', refusedBuiltin('complex'), node.span);
    return call(name(COMPLEX, node.span), node.span);
  }) as Module;
  return { module: changed, changed: changed !== module };
}

class StandIns {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Statements that run with their module; functions are left alone, as imports there may never run. */
  statements(list: readonly Stmt[]): Stmt[] {
    return list.flatMap((node): Stmt[] => {
      switch (node.kind) {
        case 'Import':
          return node.names.flatMap((alias) => this.#imported(alias, node));
        case 'ImportFrom':
          return this.#importedFrom(node);
        case 'If': {
          if (truthOf(node.test) !== undefined) return [node];
          return [{ ...node, body: this.statements(node.body), orelse: this.statements(node.orelse) }];
        }
        case 'ClassDef':
          return [{ ...node, body: this.statements(node.body) } as ClassDef];
        case 'Try':
          return [this.#attempt(node)];
        default:
          return [node];
      }
    });
  }

  #attempt(node: Try): Try {
    const handlers = node.handlers.map((handler) => ({ ...handler, body: this.statements(handler.body) }));
    const body = catchesImportError(node) ? node.body : this.statements(node.body);
    return {
      ...node,
      body,
      handlers,
      orelse: this.statements(node.orelse),
      finalbody: this.statements(node.finalbody),
    };
  }

  #imported(alias: Alias, node: Stmt): Stmt[] {
    const parts = alias.name.split('.');
    const missing = parts.findIndex((_, i) => !this.#around.hasModule(parts.slice(0, i + 1).join('.')));
    const whole: Stmt = { kind: 'Import', names: [alias], span: node.span };
    if (missing < 0) return [whole];
    const message = `No module named '${parts.slice(0, missing + 1).join('.')}'`;
    this.#around.warn('module-not-found', message, alias.span);
    if (alias.asname !== null || missing === 0) return [standIn(message, alias.asname ?? parts[0]!, alias.span)];
    return [{ ...whole, names: [{ ...alias, name: parts.slice(0, missing).join('.') }] }];
  }

  #importedFrom(node: ImportFrom): Stmt[] {
    const name = this.#around.absoluteName(node.module, node.level);
    if (name === undefined || name === '__future__') return [node];
    const parts = name.split('.');
    const missing = parts.findIndex((_, i) => !this.#around.hasModule(parts.slice(0, i + 1).join('.')));
    const message = `No module named '${parts.slice(0, missing + 1).join('.')}'`;
    if (missing >= 0 && node.names[0]?.name === '*') return [node];
    return node.names.map((alias) => {
      if (missing < 0 && this.#has(name, alias.name)) return { ...node, names: [alias] };
      const said = missing < 0 ? `cannot import name '${alias.name}' from '${name}'` : message;
      this.#around.warn(missing < 0 ? 'import-name-not-found' : 'module-not-found', said, alias.span);
      return standIn(said, alias.asname ?? alias.name, alias.span);
    });
  }

  #has(module: string, name: string): boolean {
    return (
      name === '*' || this.#around.libraryHas(module, name) !== false || this.#around.hasModule(`${module}.${name}`)
    );
  }

  /** Imports of stand-ins for the built-in names that a device lacks and the module does not bind itself. */
  builtins(module: Module): Stmt[] {
    const own = buildScopes(module).root.bound;
    const used = new Map<string, Span>();
    walk(module, (node) => {
      if (node.kind !== 'Name' || node.ctx !== 'Load' || used.has(node.id)) return undefined;
      if (REFUSED_BUILTINS.has(node.id) && !HANDED_ON.has(node.id)) used.set(node.id, node.span);
      return undefined;
    });
    return [...used].flatMap(([name, span]) => {
      if (own.has(name)) return [];
      this.#around.warn('unsupported-builtin', refusedBuiltin(name), span);
      return [standIn(refusedBuiltin(name), name, span)];
    });
  }
}

function standIn(message: string, name: string, span: Span): Stmt {
  return {
    kind: 'ImportFrom',
    module: MODULE,
    names: [{ kind: 'alias', name: message, asname: name, span }],
    level: 0,
    span,
  };
}
