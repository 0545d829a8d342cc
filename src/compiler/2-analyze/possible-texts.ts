// Which texts an expression can have, where the program writes all of them out: constants, what is put together from constants,
// variables of a loop over constants, parameters of a function that is only ever called with constants.
// Invariant: an answer is complete; where any other text may come, there is no answer.

import type { Call, Expr, FunctionDef, Lambda, Module, Node } from '../1-parse/ast.ts';
import { childrenOf, walk } from './walk.ts';

/** The functions around an expression, the innermost last. */
export type Around = readonly (FunctionDef | Lambda)[];

type Source =
  | { readonly kind: 'value'; readonly value: Expr }
  | { readonly kind: 'item'; readonly of: Expr; readonly index: number | undefined }
  | { readonly kind: 'unknown' };

const MAX_TEXTS = 300;
const MAX_DEPTH = 6;

export class PossibleTexts {
  /** How many things bind a name, anywhere. */
  readonly #bound = new Map<string, number>();
  readonly #loads = new Map<string, number>();
  readonly #calls = new Map<string, { readonly call: Call; readonly around: Around }[]>();
  readonly #shared = new Set<string>();
  readonly #module: Module;
  readonly #isClosed: boolean;
  readonly #sources = new Map<Node, ReadonlyMap<string, Source[]>>();

  /** `isClosed`: no other module can call its functions or set its variables, as nothing imports a program. */
  constructor(module: Module, isClosed: boolean) {
    this.#module = module;
    this.#isClosed = isClosed;
    this.#collect(module, []);
  }

  /** Undefined where not all texts are known. */
  of(node: Expr, around: Around, depth = 0): readonly string[] | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const again = (inner: Expr) => this.of(inner, around, depth + 1);
    switch (node.kind) {
      case 'Constant':
        return node.value.type === 'str' && !node.value.codePoints ? [node.value.value] : undefined;
      case 'Name':
        return this.#ofName(node.id, around, depth);
      case 'BinOp':
        return node.op === 'Add' ? joined([again(node.left), again(node.right)]) : undefined;
      case 'JoinedStr':
        return joined(
          node.values.map((part) =>
            part.kind === 'Constant' ? again(part) : isPlain(part) ? again(part.value) : undefined,
          ),
        );
      case 'IfExp':
        return union([again(node.body), again(node.orelse)]);
      case 'Call':
        if (node.func.kind === 'Name' && node.func.id === 'compile' && node.args[0]) return again(node.args[0]);
        return this.#ofFormat(node, again);
      default:
        return undefined;
    }
  }

  /** How often a name is read. */
  loads(name: string): number {
    return this.#loads.get(name) ?? 0;
  }

  isBound(name: string): boolean {
    return this.#bound.has(name);
  }

  /** `'{} + {}'.format(a, b)`, with no other kind of field. */
  #ofFormat(node: Call, again: (inner: Expr) => readonly string[] | undefined): readonly string[] | undefined {
    const { func, args, keywords } = node;
    if (func.kind !== 'Attribute' || func.attr !== 'format' || func.value.kind !== 'Constant' || keywords.length > 0)
      return undefined;
    const { value } = func.value;
    const parts = value.type === 'str' ? value.value.split('{}') : [];
    if (parts.length !== args.length + 1 || parts.some((part) => /[{}]/.test(part))) return undefined;
    return joined(parts.flatMap((part, i) => (i === 0 ? [[part]] : [again(args[i - 1]!), [part]])));
  }

  #ofName(name: string, around: Around, depth: number): readonly string[] | undefined {
    if (!this.#isClosed || this.#shared.has(name)) return undefined;
    for (let level = around.length - 1; level >= -1; level--) {
      const holder = level < 0 ? this.#module : around[level]!;
      const sources = this.#sourcesOf(holder).get(name);
      const outer = around.slice(0, level + 1);
      const argument = holder.kind === 'FunctionDef' || holder.kind === 'Lambda' ? isParameter(holder, name) : false;
      if (!sources && !argument) continue;
      const texts = (sources ?? []).map((source) => this.#ofSource(source, outer, depth));
      if (argument) texts.push(holder.kind === 'FunctionDef' ? this.#ofArgument(holder, name, depth) : undefined);
      return union(texts);
    }
    return undefined;
  }

  #ofSource(source: Source, around: Around, depth: number): readonly string[] | undefined {
    if (source.kind === 'unknown') return undefined;
    if (source.kind === 'value') return this.of(source.value, around, depth + 1);
    const numbered = this.isBound('enumerate') ? undefined : enumerated(source.of);
    if (numbered) {
      const inner: Source = { kind: 'item', of: numbered, index: undefined };
      return source.index === 1 ? this.#ofSource(inner, around, depth) : undefined;
    }
    const display = this.#display(source.of, around);
    if (display?.kind === 'Constant' && display.value.type === 'str' && source.index === undefined)
      return [...display.value.value];
    if (display?.kind !== 'Tuple' && display?.kind !== 'List') return undefined;
    const items = display.elts.map((item) => {
      if (source.index === undefined) return item;
      return item.kind === 'Tuple' || item.kind === 'List' ? item.elts[source.index] : undefined;
    });
    return union(items.map((item) => item && this.of(item, around, depth + 1)));
  }

  /** The display that is written out, or that a variable holds which nothing else mentions. */
  #display(node: Expr, around: Around): Expr | undefined {
    if (node.kind !== 'Name') return node;
    const holder = around.at(-1) ?? this.#module;
    const sources = this.#sourcesOf(holder).get(node.id) ?? this.#sourcesOf(this.#module).get(node.id);
    const [only] = sources ?? [];
    if (sources?.length !== 1 || only?.kind !== 'value' || this.#shared.has(node.id)) return undefined;
    return only.value.kind === 'Tuple' || this.loads(node.id) === 1 ? only.value : undefined;
  }

  #ofArgument(holder: FunctionDef, name: string, depth: number): readonly string[] | undefined {
    const { args } = holder;
    const calls = this.#calls.get(holder.name) ?? [];
    const isPlainFunction = holder.decorator_list.length === 0 && !args.vararg && !args.kwarg;
    if (!isPlainFunction || this.#bound.get(holder.name) !== 1 || calls.length !== this.loads(holder.name))
      return undefined;
    const positional = [...args.posonlyargs, ...args.args];
    const index = positional.findIndex(({ arg }) => arg === name);
    const standard = index < 0 ? undefined : args.defaults[index - positional.length + args.defaults.length];
    return union(
      calls.map(({ call, around }) => {
        const isPlainCall =
          call.args.every(({ kind }) => kind !== 'Starred') && call.keywords.every(({ arg }) => arg !== null);
        const given =
          call.keywords.find(({ arg }) => arg === name)?.value ??
          (index < 0 ? undefined : call.args[index]) ??
          standard;
        return isPlainCall && given ? this.of(given, around, depth + 1) : undefined;
      }),
    );
  }

  #collect(node: Node, around: Around): void {
    const bind = (name: string) => this.#bound.set(name, (this.#bound.get(name) ?? 0) + 1);
    if (node.kind === 'Name') {
      if (node.ctx === 'Load') this.#loads.set(node.id, this.loads(node.id) + 1);
      else bind(node.id);
    }
    if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' || node.kind === 'ClassDef') bind(node.name);
    if (node.kind === 'arg') bind(node.arg);
    if (node.kind === 'alias') bind((node.asname ?? node.name).split('.')[0]!);
    if (node.kind === 'Global' || node.kind === 'Nonlocal') for (const name of node.names) this.#shared.add(name);
    if (node.kind === 'Call' && node.func.kind === 'Name') {
      const calls = this.#calls.get(node.func.id);
      if (calls) calls.push({ call: node, around });
      else this.#calls.set(node.func.id, [{ call: node, around }]);
    }
    const inside = node.kind === 'FunctionDef' || node.kind === 'Lambda' ? [...around, node] : around;
    for (const child of childrenOf(node)) this.#collect(child, inside);
  }

  #sourcesOf(holder: FunctionDef | Lambda | Module): ReadonlyMap<string, Source[]> {
    const known = this.#sources.get(holder);
    if (known) return known;
    const sources = new Map<string, Source[]>();
    const add = (name: string, source: Source) => sources.set(name, [...(sources.get(name) ?? []), source]);
    for (const child of holder.kind === 'Lambda' ? [holder.body] : holder.body) collectSources(child, add);
    this.#sources.set(holder, sources);
    return sources;
  }
}

/** What `enumerate(…)` goes over. */
function enumerated(node: Expr): Expr | undefined {
  if (node.kind !== 'Call' || node.func.kind !== 'Name' || node.func.id !== 'enumerate') return undefined;
  return node.args[0]?.kind === 'Starred' ? undefined : node.args[0];
}

/** Where the variables of a function's own code get their values. */
function collectSources(top: Node, add: (name: string, source: Source) => void): void {
  const known = new Set<Node>();
  const target = (node: Expr, make: (index: number | undefined) => Source) => {
    if (node.kind === 'Name') add(node.id, make(undefined));
    else if (node.kind === 'Tuple') {
      for (const [i, item] of node.elts.entries()) {
        if (item.kind !== 'Name') return;
        add(item.id, make(i));
        known.add(item);
      }
    } else return;
    known.add(node);
  };
  walk(top, (node) => {
    if (node.kind === 'For' || node.kind === 'comprehension')
      target(node.target, (index) => ({ kind: 'item', of: node.iter, index }));
    if (node.kind === 'Assign' && node.targets.every(({ kind }) => kind === 'Name')) {
      for (const each of node.targets) target(each, () => ({ kind: 'value', value: node.value }));
    }
    const name = boundName(node);
    if (name !== undefined && !known.has(node)) add(name, { kind: 'unknown' });
    return !['FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Lambda'].includes(node.kind);
  });
}

function boundName(node: Node): string | undefined {
  if (node.kind === 'Name') return node.ctx === 'Load' ? undefined : node.id;
  if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' || node.kind === 'ClassDef') return node.name;
  if (node.kind === 'alias') return (node.asname ?? node.name).split('.')[0];
  if (node.kind === 'ExceptHandler' || node.kind === 'MatchAs' || node.kind === 'MatchStar')
    return node.name ?? undefined;
  return node.kind === 'MatchMapping' ? (node.rest ?? undefined) : undefined;
}

function isParameter(holder: FunctionDef | Lambda, name: string): boolean {
  const { posonlyargs, args, kwonlyargs, vararg, kwarg } = holder.args;
  return [...posonlyargs, ...args, ...kwonlyargs, vararg, kwarg].some((each) => each?.arg === name);
}

function isPlain(part: { conversion: number; format_spec: unknown }): boolean {
  return part.conversion === -1 && part.format_spec === null;
}

type Texts = readonly string[] | undefined;

function union(all: readonly Texts[]): Texts {
  const texts = new Set<string>();
  for (const each of all) {
    if (!each) return undefined;
    for (const text of each) texts.add(text);
  }
  return texts.size > 0 && texts.size <= MAX_TEXTS ? [...texts] : undefined;
}

/** Every text of the first before every text of the second, and so on. */
function joined(all: readonly Texts[]): Texts {
  let texts: readonly string[] = [''];
  for (const each of all) {
    if (!each || texts.length * each.length > MAX_TEXTS) return undefined;
    texts = texts.flatMap((text) => each.map((next) => text + next));
  }
  return union([texts]);
}
