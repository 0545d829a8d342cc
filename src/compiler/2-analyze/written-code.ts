// `exec` and `eval` of code that the program writes out: the code is compiled where it is run, and what CPython would refuse
// raises the same SyntaxError there. Calls whose code is not known stay as they are, and are refused later.
//
//   exec(text)   at module level or in a class body: the statements themselves
//                in a function: the body of a block that has names of its own, as a class body has
//   eval(text)   the expression itself; in a function inside a lambda, for `:=`
//
// Where several texts are possible, what the argument is decides at run time.

import type { Call, ClassDef, Expr, Module, Node, Stmt } from '../1-parse/ast.ts';
import { type CharacterNamesSource, isNode } from '../1-parse/index.ts';
import type { Span } from '../diagnostic.ts';
import { type CodeText, errorArguments, readCode } from './code-text.ts';
import { hiddenImport, withImports } from './library-builtins.ts';
import { call, definition, lambda, name, raise, textConstant } from './node-makers.ts';
import { type Around, PossibleTexts } from './possible-texts.ts';
import { CODE_BLOCK } from './scope.ts';
import { walk } from './walk.ts';

/** A library function that raises, under a name that no program can write. */
const FAILED = '.failed';
/** Built into CPython, so that mentioning them does nothing. */
const MENTIONED = new Set(['exec', 'eval', 'compile', 'open', 'input', 'help', 'complex', '__import__', 'breakpoint']);
const RUNNERS = new Set(['exec', 'eval', 'compile']);

interface Place {
  readonly around: Around;
  readonly inClass: boolean;
  /** In a comprehension or lambda: statements can't stand before. */
  readonly inExpression: boolean;
  /** Statements that go before the one that is looked at. */
  readonly before: Stmt[];
}

/** `names` knows the characters of `\\N{…}`. */
export function withWrittenCode(module: Module, isProgram: boolean, names?: CharacterNamesSource): Module {
  let mentioned = false;
  walk(module, (node) => {
    if (node.kind === 'Name' && MENTIONED.has(node.id)) mentioned = true;
    return !mentioned;
  });
  return mentioned ? new Rewriter(module, isProgram, names).module() : module;
}

class Rewriter {
  readonly #module: Module;
  readonly #names: CharacterNamesSource | undefined;
  readonly #texts: PossibleTexts;
  #fails = false;
  #blocks = 0;

  constructor(module: Module, isClosed: boolean, names: CharacterNamesSource | undefined) {
    this.#module = module;
    this.#names = names;
    this.#texts = new PossibleTexts(module, isClosed);
  }

  module(): Module {
    const body = this.#statements(this.#module.body, { around: [], inClass: false, inExpression: false, before: [] });
    const module = { ...this.#module, body };
    return this.#fails ? withImports(module, [hiddenImport('_writtencode', 'failed', FAILED)]) : module;
  }

  #statements(statements: readonly Stmt[], place: Place): Stmt[] {
    return statements.flatMap((statement) => {
      const own: Place = { ...place, before: [], inExpression: false };
      const rewritten = this.#statement(statement, own);
      return [...own.before, ...rewritten];
    });
  }

  #statement(node: Stmt, place: Place): Stmt[] {
    if (node.kind === 'Expr') {
      const { value } = node;
      if (value.kind === 'Name' && MENTIONED.has(value.id) && !this.#texts.isBound(value.id))
        return [{ kind: 'Pass', span: node.span }];
      const block = value.kind === 'Call' && this.#isCallOf(value, 'exec') ? this.#exec(value, place) : undefined;
      if (block) return block;
    }
    if (node.kind === 'FunctionDef') {
      const around = [...place.around, node];
      const outer = this.#fields(node, place, 'body');
      return [{ ...outer, body: this.#statements(node.body, { ...place, around, inClass: false }) }];
    }
    if (node.kind === 'ClassDef') {
      const outer = this.#fields(node, place, 'body');
      return [{ ...outer, body: this.#statements(node.body, { ...place, inClass: true }) }];
    }
    return [this.#fields(node, place)];
  }

  /** The node with all below it rewritten, but for the field `skipped`. */
  #fields<N extends Node>(node: N, place: Place, skipped?: string): N {
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === skipped || key === 'span') copy[key] = value;
      else if (Array.isArray(value)) copy[key] = this.#list(value, place);
      else copy[key] = isNode(value) ? this.#node(value, place) : value;
    }
    return copy as unknown as N;
  }

  #list(list: readonly unknown[], place: Place): unknown[] {
    const isBlock = list.length > 0 && list.every((item) => isNode(item) && isStatement(item));
    return isBlock
      ? this.#statements(list as Stmt[], place)
      : list.map((item) => (isNode(item) ? this.#node(item, place) : item));
  }

  #node(node: Node, place: Place): Node {
    if (node.kind === 'Call') return this.#run(node, place) ?? this.#fields(node, place);
    if (node.kind === 'Lambda') {
      return this.#fields(node, { ...place, around: [...place.around, node], inClass: false, inExpression: true });
    }
    const isComprehension = /Comp$|GeneratorExp/.test(node.kind);
    return this.#fields(node, isComprehension ? { ...place, inExpression: true } : place);
  }

  #isCallOf(node: Call, name: string): boolean {
    const { func } = node;
    return func.kind === 'Name' && func.id === name && !this.#texts.isBound(name) && node.keywords.length === 0;
  }

  /** The expression that a call of one of the three is; undefined where it is none, or its code is not known. */
  #run(node: Call, place: Place): Expr | undefined {
    if (node.func.kind !== 'Name' || !RUNNERS.has(node.func.id) || !this.#isCallOf(node, node.func.id))
      return undefined;
    if (node.func.id === 'eval') return this.#eval(node, place);
    if (node.func.id === 'compile') return this.#compile(node, place);
    if (place.inExpression || place.inClass) return undefined;
    const block = this.#exec(node, place);
    if (!block) return undefined;
    if (place.around.length > 0) place.before.push(definition(`.run${this.#blocks}`, block, node.span));
    else place.before.push(definition(`.run${this.#blocks}`, [...globalsOf(block, node.span), ...block], node.span));
    return { kind: 'Call', func: name(`.run${this.#blocks++}`, node.span), args: [], keywords: [], span: node.span };
  }

  #textsOf(node: Expr | undefined, place: Place): readonly string[] | undefined {
    const bytes = node && bytesText(node);
    return bytes === undefined ? node && this.#texts.of(node, place.around) : [bytes];
  }

  #eval(node: Call, place: Place): Expr | undefined {
    const isPlain = node.args.length === 1 || (place.around.length === 0 && !place.inClass && isGlobals(node.args));
    const texts = isPlain ? this.#textsOf(node.args[0], place) : undefined;
    if (!texts || (texts.length > 1 && place.inClass)) return undefined;
    const { span } = node;
    const values = texts.map((text) => this.#value(readCode(text, 'eval', span, this.#names), span));
    const isInline = place.around.length === 0 && !place.inExpression;
    if (texts.length === 1) return isInline || place.inClass ? values[0] : call(lambda(values[0]!), span);
    const keys = texts.map((text) => textConstant(text, span));
    const table: Expr = { kind: 'Dict', keys, values: values.map(lambda), span };
    return call({ kind: 'Subscript', value: table, slice: node.args[0]!, ctx: 'Load', span }, span);
  }

  #value(code: CodeText, span: Span): Expr {
    if (!code.error) return (code.body[0] as Stmt & { kind: 'Expr' }).value;
    this.#fails = true;
    return {
      ...call(name(FAILED, span), span),
      args: [name(code.error.type, span), ...errorArguments(code.error, span)],
    };
  }

  /** The text itself, which is all that can be done with what `compile` returns: to run it. */
  #compile(node: Call, place: Place): Expr | undefined {
    const [source, , mode] = node.args;
    const texts = this.#textsOf(source, place);
    const kind = mode?.kind === 'Constant' && mode.value.type === 'str' ? mode.value.value : '';
    if (texts?.length !== 1 || !['exec', 'eval', 'single'].includes(kind)) return undefined;
    const code = readCode(texts[0]!, kind === 'eval' ? 'eval' : 'exec', node.span, this.#names);
    return code.error ? this.#value(code, node.span) : textConstant(texts[0]!, node.span);
  }

  #exec(node: Call, place: Place): Stmt[] | undefined {
    const [source, namespace] = node.args;
    const texts = node.args.length <= 2 ? this.#textsOf(source, place) : undefined;
    if (!texts || (namespace && !this.#isApart(texts, node.span))) return undefined;
    const { span } = node;
    const isInline = !namespace && place.around.length === 0;
    const bodies = texts.map((text) => {
      const code = readCode(text, 'exec', span, this.#names);
      if (code.error) return [raise(code.error.type, errorArguments(code.error, span), span)];
      return isInline ? [...code.body] : [this.#block(code.body, namespace, span)];
    });
    if (bodies.length === 1) return bodies[0]!.length > 0 ? bodies[0]! : [{ kind: 'Pass', span }];
    const chosen = `.code${this.#blocks++}`;
    const choice: Stmt = {
      kind: 'Assign',
      targets: [{ kind: 'Name', id: chosen, ctx: 'Store', span }],
      value: source!,
      span,
    };
    const test = (text: string): Expr => ({
      kind: 'Compare',
      left: name(chosen, span),
      ops: ['Eq'],
      comparators: [textConstant(text, span)],
      span,
    });
    return [
      choice,
      ...bodies.map(
        (body, i): Stmt => ({
          kind: 'If',
          test: test(texts[i]!),
          body: body.length > 0 ? body : [{ kind: 'Pass', span }],
          orelse: [],
          span,
        }),
      ),
    ];
  }

  /** In an `if`, so that it is no part of the module that could be left out. */
  #block(body: readonly Stmt[], namespace: Expr | undefined, span: Span): Stmt {
    const keywords: ClassDef['keywords'] = namespace
      ? [{ kind: 'keyword', arg: 'namespace', value: namespace, span }]
      : [];
    const pass: Stmt = { kind: 'Pass', span };
    const block: Stmt = {
      kind: 'ClassDef',
      name: CODE_BLOCK,
      bases: [],
      keywords,
      body: body.length > 0 ? [...body] : [pass],
      decorator_list: [],
      type_params: [],
      span,
    };
    const test: Expr = { kind: 'Constant', value: { type: 'true' }, prefix: null, span };
    return { kind: 'If', test, body: [block], orelse: [], span };
  }

  /** Whether the code reads no variable of the program, and its functions none at all: it has globals of its own. */
  #isApart(texts: readonly string[], span: Span): boolean {
    return texts.every((text) => {
      const { body = [] } = readCode(text, 'exec', span, this.#names) as { body?: readonly Stmt[] };
      const inner = new PossibleTexts({ kind: 'Module', body: [...body], span }, false);
      let apart = true;
      const visit = (node: Node, bound: PossibleTexts | undefined): void => {
        walk(node, (each) => {
          if (each !== node && ['FunctionDef', 'Lambda', 'GeneratorExp', 'ClassDef'].includes(each.kind)) {
            visit(each, new PossibleTexts({ kind: 'Module', body: [each as Stmt], span }, false));
            return false;
          }
          if (each.kind === 'Name' && each.ctx === 'Load') {
            const foreign = this.#texts.isBound(each.id) && !inner.isBound(each.id);
            if (foreign || (bound && inner.isBound(each.id) && !bound.isBound(each.id))) apart = false;
          }
          return apart;
        });
      };
      for (const statement of body) visit({ kind: 'Module', body: [statement], span }, undefined);
      return apart;
    });
  }
}

/** `(code, globals())`: at module level that is what the code has anyway. */
function isGlobals(args: readonly Expr[]): boolean {
  const [, given] = args;
  if (args.length !== 2 || given?.kind !== 'Call' || given.args.length + given.keywords.length > 0) return false;
  return given.func.kind === 'Name' && given.func.id === 'globals';
}

function isStatement(node: Node): boolean {
  return STATEMENTS.has(node.kind);
}

const STATEMENTS = new Set(
  `FunctionDef AsyncFunctionDef ClassDef Return Delete Assign TypeAlias AugAssign AnnAssign For AsyncFor While If With AsyncWith Match
  Raise Try TryStar Assert Import ImportFrom Global Nonlocal Expr Pass Break Continue`.split(/\s+/),
);

/** Bytes, a bytearray of them, a memoryview: CPython reads them as UTF-8. */
function bytesText(node: Expr): string | undefined {
  if (node.kind === 'Constant' && node.value.type === 'bytes') {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(node.value.value);
    } catch {
      return '\ufffd';
    }
  }
  const isBuffer =
    node.kind === 'Call' && node.func.kind === 'Name' && ['bytearray', 'memoryview'].includes(node.func.id);
  return isBuffer && node.args.length === 1 ? bytesText(node.args[0]!) : undefined;
}

/** `global` for what statements at module level bind. */
function globalsOf(block: readonly Stmt[], span: Span): Stmt[] {
  const names = new Set<string>();
  for (const statement of block) {
    walk(statement, (node) => {
      if (node.kind === 'Name' && node.ctx !== 'Load') names.add(node.id);
      if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' || node.kind === 'ClassDef')
        names.add(node.name);
      if (node.kind === 'alias') names.add((node.asname ?? node.name).split('.')[0]!);
      if (node.kind === 'ExceptHandler' && node.name !== null) names.add(node.name);
      return (
        !['FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Lambda'].includes(node.kind) &&
        !/Comp$|GeneratorExp/.test(node.kind)
      );
    });
  }
  names.delete(CODE_BLOCK);
  return names.size > 0 ? [{ kind: 'Global', names: [...names], span }] : [];
}
