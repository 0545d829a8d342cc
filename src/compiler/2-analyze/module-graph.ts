// Which modules a program consists of: from the entry module along every import, in the zip first, then among the native
// modules, then in the standard library that ships as source.
// Invariant: a module stands before the modules that it imports were looked at; cycles are fine.

import { MODULE_FUNCTIONS, MODULE_NUMBER, NATIVE_MODULES } from '#bytecode';
import type { Call, ConstantValue, Expr, Module, Node } from '../1-parse/ast.ts';
import { type CharacterNamesSource, parseModule, type SyntaxWarning } from '../1-parse/index.ts';
import type { Diagnostic, Span } from '../diagnostic.ts';
import { REFUSED_BUILTINS } from './absent-builtins.ts';
import { absenceReason } from './absent-modules.ts';
import { checkNesting } from './block-nesting.ts';
import { moduleOfCall } from './literal-imports.ts';
import { certainStatements, liveChildren } from './live-code.ts';
import { lowerModule } from './lowering.ts';
import { withOwnModule } from './own-module.ts';
import { Packages } from './packages.ts';
import { checkPlacement } from './placement-checks.ts';
import { checkReservedNames } from './reserved-names.ts';
import { buildScopes, type Scopes } from './scope-builder.ts';
import { resolveScopes } from './scope-resolver.ts';
import { checkServices } from './service-checks.ts';
import { similarName } from './similar-names.ts';
import { withStandIns } from './stand-ins.ts';
import { writtenAll } from './star-names.ts';
import { checkSupport } from './support-checks.ts';
import { syntaxWarnings } from './syntax-warnings.ts';
import { checkTypes } from './type-checks.ts';
import { withWrittenCode } from './written-code.ts';

export interface SourceModule {
  /** "pkg.mod" */
  readonly name: string;
  /** "pkg/mod.py" */
  readonly fileName: string;
  readonly isPackage: boolean;
  readonly tree: Module;
  readonly scopes: Scopes;
  /** Index in the image. */
  readonly index: number;
  /** Names that code outside a function binds at module level, and that functions declare global. */
  readonly boundNames: ReadonlySet<string>;
  /** Those of a package that `from package import name` finds there, rather than the submodule of that name. */
  readonly ownNames: ReadonlySet<string>;
}

/** What an imported name leads to. */
export type Found =
  | { readonly kind: 'source'; readonly module: SourceModule }
  | { readonly kind: 'native'; readonly number: number }
  | undefined;

export interface SourceFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly stdlib: ReadonlyMap<string, Uint8Array>;
  readonly characterNames?: CharacterNamesSource | undefined;
  /** The file that is module `__main__`, whatever its name; undefined where a handler is compiled. */
  readonly program?: string | undefined;
  /** Path of the file that is compiled with all that it needs; a module's without its ending. */
  readonly entry: string;
}

/** As on CPython: an import of the same file under its own name is another module. */
export const MAIN_MODULE = '__main__';

interface ModulePlace {
  readonly fileName: string;
  readonly source: Uint8Array;
  readonly isPackage: boolean;
}

const NO_SOURCE = new Uint8Array(0);

function fileOf(files: ReadonlyMap<string, Uint8Array>, path: string): ModulePlace | undefined {
  for (const [fileName, isPackage] of [
    [`${path}/__init__.py`, true],
    [`${path}.py`, false],
  ] as const) {
    const source = files.get(fileName);
    if (source) return { fileName, source, isPackage };
  }
  return undefined;
}

function namespacePackage(files: ReadonlyMap<string, Uint8Array>, path: string): ModulePlace | undefined {
  for (const fileName of files.keys()) {
    if (fileName.startsWith(`${path}/`) && fileName.endsWith('.py')) {
      return { fileName: `${path}/__init__.py`, source: NO_SOURCE, isPackage: true };
    }
  }
  return undefined;
}
/** Packages whose place the library takes: they make modules at run time. */
const REPLACED = new Set(['six']);
/** Modules of the library that packages may import; a program of one's own could see how they differ from CPython's. */
const FOR_PACKAGES = new Set(['atexit', 'weakref']);

/** Imports that mean something to type checkers and CPython's compiler only. */
const IGNORED_MODULES = new Set(['__future__']);

export function isIgnoredModule(name: string): boolean {
  return IGNORED_MODULES.has(name);
}

export class ModuleGraph {
  modules: SourceModule[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** Imports of modules that do not exist, and that run whenever their module does. Whether they are reached, code generation tells. */
  readonly absent: Diagnostic[] = [];
  /** About the program's own files; the library's are ours. */
  readonly warnings: Diagnostic[] = [];
  readonly #sources: SourceFiles;
  readonly #packages: Packages;
  #byName = new Map<string, SourceModule | undefined>();
  #complete = false;

  constructor(sources: SourceFiles) {
    this.#sources = sources;
    this.#packages = new Packages(sources.files, sources.entry);
  }

  /** Finds and, the first time, parses and analyses a module and the packages around it. */
  find(name: string): Found {
    if (this.#byName.has(name)) {
      const module = this.#byName.get(name);
      return module && { kind: 'source', module };
    }
    const place = this.#complete ? undefined : this.#locate(name);
    if (!place) {
      const number = MODULE_NUMBER.get(name);
      if (number !== undefined) return { kind: 'native', number };
      this.#byName.set(name, undefined);
      return undefined;
    }
    const module = this.#add(name, place);
    return module && { kind: 'source', module };
  }

  /** Whether the module is the program's, not the standard library's. */
  isOwn(module: SourceModule): boolean {
    return this.#sources.files.has(module.fileName) || module.tree.body.length === 0;
  }

  /** Whether the module is of the standard library, even if nothing of it is left. */
  isLibrary(module: SourceModule): boolean {
    return !this.#sources.files.has(module.fileName) && this.#sources.stdlib.has(module.fileName);
  }

  /** The package from elsewhere that the module belongs to. */
  packageOf(fileName: string): string | undefined {
    return this.#sources.files.has(fileName) ? this.#packages.packageOf(fileName) : undefined;
  }

  /** Whether a package has a name itself, its own or by a star, so that an import takes that rather than the submodule. */
  bindsName(module: SourceModule, name: string, seen = new Set<SourceModule>()): boolean {
    if (module.ownNames.has(name)) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    return module.tree.body.some((node) => {
      if (node.kind !== 'ImportFrom' || node.names[0]?.name !== '*') return false;
      const from = this.absoluteName(module, node.module, node.level);
      const source = from === undefined ? undefined : this.#byName.get(from);
      if (!source) return false;
      const all = source.tree.body.flatMap(writtenAll);
      return all.length > 0 ? all.includes(name) : !name.startsWith('_') && this.bindsName(source, name, seen);
    });
  }

  /** Whether the library has the module for packages only, and this is the program's own import of it. */
  isWithheld({ fileName }: SourceModule, name: string): boolean {
    const isProgram = this.#sources.files.has(fileName) && this.packageOf(fileName) === undefined;
    return FOR_PACKAGES.has(name) && isProgram && !this.#hasOwn(name);
  }

  /** From here on a module that no import names is no part of the program, even if there is a file of its name. */
  close(): void {
    this.#complete = true;
  }

  /** Puts other trees into the place of some modules'; the others are no part of the program any more. */
  replaceTrees(kept: readonly { readonly module: SourceModule; readonly tree: Module }[]): void {
    this.close();
    this.modules = kept.map(({ module, tree }, index) => {
      if (tree === module.tree) return index === module.index ? module : { ...module, index };
      const changed = this.#analysed({ ...module, tree, index });
      resolveScopes(changed.scopes.root);
      return changed;
    });
    this.#byName = new Map(this.modules.map((module) => [module.name, module]));
  }

  #analysed(module: Omit<SourceModule, 'scopes' | 'boundNames' | 'ownNames'>): SourceModule {
    const scopes = buildScopes(module.tree);
    const boundNames = new Set(scopes.root.bound);
    for (const scope of scopes.byNode.values()) for (const global of scope.globals) boundNames.add(global);
    const bare = { ...module, scopes, boundNames };
    return { ...bare, ownNames: module.isPackage ? this.#ownNames(bare) : boundNames };
  }

  /** Absolute name of what `from ..x import` in a module refers to; undefined when it leads out of the packages. */
  absoluteName(
    from: Pick<SourceModule, 'name' | 'isPackage'>,
    module: string | null,
    level: number,
  ): string | undefined {
    if (level === 0) return module ?? '';
    const parts = from.name.split('.');
    const packages = from.isPackage ? parts : parts.slice(0, -1);
    if (level > packages.length) return undefined;
    const base = packages.slice(0, packages.length - (level - 1));
    return [...base, ...(module === null ? [] : [module])].join('.');
  }

  /** Whether the program brings this module itself, in place of the library's. */
  #hasOwn(name: string): boolean {
    const { files } = this.#sources;
    return fileOf(files, name.replaceAll('.', '/')) !== undefined;
  }

  #isProgram(name: string): boolean {
    return name === MAIN_MODULE && this.#sources.program !== undefined;
  }

  #locate(name: string): ModulePlace | undefined {
    const { files, stdlib, program } = this.#sources;
    if (name === MAIN_MODULE && program !== undefined) {
      const source = files.get(program);
      return source && { fileName: program, source, isPackage: false };
    }
    const path = name.replaceAll('.', '/');
    const own = fileOf(files, path);
    if (own && !(REPLACED.has(name.split('.')[0]!) && this.packageOf(own.fileName) !== undefined)) return own;
    // CPython, too, takes a folder without __init__.py only where no part of the path has the module.
    if (MODULE_NUMBER.has(name)) return undefined;
    return fileOf(stdlib, path) ?? namespacePackage(files, path);
  }

  #add(name: string, place: ModulePlace): SourceModule | undefined {
    const { fileName, source, isPackage } = place;
    const parsed = parseModule(source, fileName, this.#sources.characterNames);
    if (!parsed.module) {
      // A package may hold files for other versions of Python, which it never imports.
      if (this.packageOf(fileName) === undefined) this.diagnostics.push(...parsed.diagnostics);
      else this.warnings.push(...parsed.diagnostics.map((each) => ({ ...each, severity: 'warning' as const })));
      this.#byName.set(name, undefined);
      return undefined;
    }
    const misplaced = [checkPlacement, checkNesting, checkReservedNames, checkTypes].flatMap((check) =>
      check(parsed.module),
    );
    const isOwn = this.#sources.files.has(fileName);
    const isPackaged = this.packageOf(fileName) !== undefined;
    const prepared = isOwn ? this.#prepared(parsed.module, name) : parsed.module;
    const whole = lowerModule(isPackaged ? this.#withStandIns(prepared, { name, fileName, isPackage }) : prepared);
    const tree = this.#isProgram(name) ? whole : withoutMainBlocks(whole);
    const module = this.#analysed({ name, fileName, isPackage, tree, index: this.modules.length });
    const { scopes } = module;
    const problems = [...scopes.problems, ...resolveScopes(scopes.root), ...misplaced];
    problems.sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);
    for (const { message, span } of problems) {
      this.diagnostics.push({ code: 'syntax-error', message, fileName, span, severity: 'error' });
    }
    if (isOwn && !isPackaged) this.#warn(fileName, [...parsed.warnings, ...syntaxWarnings(whole)]);
    this.#byName.set(name, module);
    this.modules.push(module);
    const parent = name.slice(0, Math.max(0, name.lastIndexOf('.')));
    if (parent !== '') this.find(parent);
    this.#followImports(module);
    return module;
  }

  /** What only a program's own modules and packages hold. */
  #prepared(tree: Module, name: string): Module {
    return withWrittenCode(withOwnModule(tree, name), this.#isProgram(name), this.#sources.characterNames);
  }

  #withStandIns(tree: Module, module: Pick<SourceModule, 'name' | 'fileName' | 'isPackage'>): Module {
    const { fileName } = module;
    return withStandIns(tree, {
      hasModule: (name) => isIgnoredModule(name) || MODULE_NUMBER.has(name) || this.#locate(name) !== undefined,
      libraryHas: (name, member) => this.#libraryHas(name, member),
      absoluteName: (name, level) => this.absoluteName(module, name, level),
      warn: (code, message, span) => this.warnings.push({ code, message, fileName, span, severity: 'warning' }),
    });
  }

  /** Undefined for modules that are not of the standard library. */
  #libraryHas(name: string, member: string): boolean | undefined {
    if (this.#hasOwn(name)) return undefined;
    const found = this.find(name);
    if (found?.kind === 'native') return nativeHas(found.number, member);
    if (found?.kind !== 'source' || !this.isLibrary(found.module)) return undefined;
    const { boundNames } = found.module;
    return boundNames.has(member) || boundNames.has('__getattr__');
  }

  #warn(fileName: string, warnings: readonly SyntaxWarning[]): void {
    for (const { message, span } of warnings) {
      this.warnings.push({ code: 'syntax-warning', message, fileName, span, severity: 'warning' });
    }
  }

  /** `from . import part` in a package binds the submodule itself, which does not count. */
  #ownNames(module: Omit<SourceModule, 'ownNames'>): Set<string> {
    const counts = new Map(module.scopes.root.bindings);
    for (const node of module.tree.body) {
      if (node.kind !== 'ImportFrom' || this.absoluteName(module, node.module, node.level) !== module.name) continue;
      for (const { name, asname } of node.names) {
        if (asname === null || asname === name) counts.set(name, (counts.get(name) ?? 0) - 1);
      }
    }
    return new Set([...module.boundNames].filter((name) => counts.get(name) !== 0));
  }

  #followImports(module: SourceModule): void {
    const certain = new Set<Node>(certainStatements(module.tree.body));
    const visit = (node: Node): void => {
      const isCertain = certain.has(node);
      if (node.kind === 'Import') {
        for (const alias of node.names) this.#reach(module, alias.name, alias.span, isCertain);
      } else if (node.kind === 'ImportFrom') this.#followFrom(module, node, isCertain);
      else if (node.kind === 'Call') this.#followCall(module, node);
      for (const child of liveChildren(node)) visit(child);
    };
    visit(module.tree);
  }

  #followCall(module: SourceModule, node: Call): void {
    const name = moduleOfCall(node);
    if (name !== undefined) this.#reach(module, name, node.span, false);
  }

  #followFrom(module: SourceModule, node: Node & { kind: 'ImportFrom' }, isCertain: boolean): void {
    const name = this.absoluteName(module, node.module, node.level);
    if (name === undefined && isCertain) this.absent.push(this.noPackage(module, node.span));
    if (name === undefined || isIgnoredModule(name)) return;
    const found = this.#reach(module, name, node.span, isCertain);
    if (found?.kind !== 'source') return;
    for (const alias of node.names) {
      // `from package import module`
      const isOwnName = this.bindsName(found.module, alias.name) && found.module.name !== module.name;
      if (alias.name !== '*' && found.module.isPackage && !isOwnName) {
        this.find(`${name}.${alias.name}`);
      }
    }
  }

  /** `isCertain`: the import runs whenever its module does. */
  #reach(module: SourceModule, name: string, span: Span, isCertain: boolean): Found {
    const parts = name.split('.');
    const before = this.diagnostics.length;
    let found: Found;
    for (let length = 1; length <= parts.length; length++) {
      const partial = parts.slice(0, length).join('.');
      if (isIgnoredModule(partial)) return undefined;
      found = this.find(partial);
      if (found) continue;
      // A module with a syntax error was found, and said so.
      if (isCertain && this.diagnostics.length === before && !this.#isBroken(partial)) {
        this.absent.push(this.absence(module, partial, span));
      }
      return undefined;
    }
    return found;
  }

  #isBroken(name: string): boolean {
    const place = this.#locate(name);
    return place !== undefined && this.diagnostics.some((diagnostic) => diagnostic.fileName === place.fileName);
  }

  /** What the modules hold that a device does not do, asked when only the code that is reached is left. */
  refusals(): Diagnostic[] {
    const checks = this.#hasOwn('boto3') ? [checkSupport] : [checkSupport, checkServices];
    return this.modules.flatMap(({ tree, fileName }) => {
      const found = checks.flatMap((check) => check(tree, fileName));
      if (this.packageOf(fileName) === undefined) return found;
      return found.map((refusal) => ({ ...refusal, severity: 'warning' as const }));
    });
  }

  /** What is said of a relative import that leads out of all packages. */
  noPackage(module: SourceModule, span: Span): Diagnostic {
    const isTop = !module.isPackage && !module.name.includes('.');
    const message = `attempted relative import ${isTop ? 'with no known parent package' : 'beyond top-level package'}`;
    const hint = isTop ? 'the module is in no package; import by the whole name, without the dots' : 'take a dot away';
    return { code: 'module-not-found', message, fileName: module.fileName, span, hint, severity: 'error' };
  }

  /** What is said of an import of a module that does not exist. */
  absence(module: SourceModule, name: string, span: Span): Diagnostic {
    const similar = similarName(name, this.#moduleNames());
    const hint = absenceReason(name) ?? (similar === undefined ? IMPORT_HINT : `did you mean '${similar}'?`);
    const message = `No module named '${name}'`;
    return { code: 'module-not-found', message, fileName: module.fileName, span, hint, severity: 'error' };
  }

  /** Of all modules that an import could have meant. */
  #moduleNames(): Set<string> {
    const { files, stdlib } = this.#sources;
    const paths = [...files.keys(), ...stdlib.keys()].filter((path) => path.endsWith('.py'));
    const names = paths.map((path) => path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.'));
    return new Set([...names, ...MODULE_NUMBER.keys()].filter((name) => !name.startsWith('_')));
  }
}

function nativeHas(module: number, name: string): boolean {
  if (NATIVE_MODULES[module]!.name === 'builtins') return !REFUSED_BUILTINS.has(name);
  return MODULE_FUNCTIONS[module]!.has(name) || Object.hasOwn(NATIVE_MODULES[module]!.constants, name);
}

const IMPORT_HINT =
  'add the module to the zip, or import it inside "try: … except ImportError:" if the program can do without';

/** `if __name__ == '__main__':` never runs in a module that is imported, so what stands there need not be supported. */
function withoutMainBlocks(module: Module): Module {
  const body = module.body.flatMap((statement) => {
    if (statement.kind !== 'If' || !isMainTest(statement.test)) return [statement];
    return statement.orelse;
  });
  return { ...module, body };
}

function isMainTest(node: Expr): boolean {
  if (node.kind !== 'Compare' || node.ops.length !== 1 || node.ops[0] !== 'Eq') return false;
  const sides = [node.left, node.comparators[0]!];
  const isName = sides.some((side) => side.kind === 'Name' && side.id === '__name__');
  return isName && sides.some((side) => side.kind === 'Constant' && isText(side.value, '__main__'));
}

function isText(value: ConstantValue, text: string): boolean {
  return value.type === 'str' && value.value === text;
}
