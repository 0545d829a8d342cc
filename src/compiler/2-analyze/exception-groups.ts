// `except*` in terms of `except`: the standard library's module of exception groups splits, collects and raises again.
//
//   try: BODY                      try: BODY
//   except* T as e: HANDLER        except BaseException as .group:
//                                      .clauses = Clauses(.group)
//                                      if .clauses.match(T):
//                                          try: .clauses.enter()
//                                          except BaseException as e:
//                                              .clauses.entered(e)
//                                              try: HANDLER
//                                              except BaseException as .raised: .clauses.collect(.raised)
//                                      .clauses.finish()

import type { ExceptHandler, Expr, Module, Node, Stmt, Try, TryStar } from '../1-parse/ast.ts';
import type { Span } from '../diagnostic.ts';
import { walk } from './walk.ts';

const MODULE = '_exceptiongroups';
const GROUPS = ['BaseExceptionGroup', 'ExceptionGroup'];
/** No program can write these names. */
const CLAUSES = '.Clauses';
const BASE = '.BaseException';

/** Whether the module uses groups, by `except*` or by name. */
export function needsGroups(module: Module): boolean {
  let found = false;
  const own = ownNames(module);
  walk(module, (node) => {
    const named = node.kind === 'Name' && GROUPS.includes(node.id) && !own.has(node.id);
    if (node.kind === 'TryStar' || named) found = true;
    return !found;
  });
  return found;
}

function ownNames(module: Module): ReadonlySet<string> {
  const own = new Set<string>();
  walk(module, (node) => {
    if (node.kind === 'ClassDef') own.add(node.name);
    if (node.kind === 'alias') own.add(node.asname ?? node.name);
    return undefined;
  });
  return own;
}

/** Groups are built in for programs, and a module like any other here: only what uses them carries it. */
export function withGroupImport(module: Module): Module {
  const own = ownNames(module);
  const span: Span = { line: 1, column: 0, endLine: 1, endColumn: 0 };
  const alias = (name: string, asname: string | null) => ({ kind: 'alias' as const, name, asname, span });
  const names = [
    alias('Clauses', CLAUSES),
    alias('Anything', BASE),
    ...GROUPS.filter((name) => !own.has(name)).map((name) => alias(name, null)),
  ];
  const statement: Stmt = { kind: 'ImportFrom', module: MODULE, names, level: 0, span };
  // A docstring stays first.
  const [first] = module.body;
  const at = first?.kind === 'Expr' && first.value.kind === 'Constant' ? 1 : 0;
  return { ...module, body: [...module.body.slice(0, at), statement, ...module.body.slice(at)] };
}

export function lowerTryStar(node: TryStar): Try {
  const { span } = node;
  const suffix = `${span.line}.${span.column}`;
  const [group, clauses] = [`.group${suffix}`, `.clauses${suffix}`];
  const at = node.handlers[0]!.span;
  const body: Stmt[] = [
    {
      kind: 'Assign',
      targets: [name(clauses, 'Store', at)],
      value: call(name(CLAUSES, 'Load', at), [group], at),
      span: at,
    },
    ...node.handlers.map((handler) => clause(handler, clauses, `.raised${suffix}`)),
    run(clauses, 'finish', [], at),
  ];
  return { ...node, kind: 'Try', handlers: [catchAll(group, body, at)] };
}

function clause(handler: ExceptHandler, clauses: string, raised: string): Stmt {
  const { span } = handler;
  const entered = handler.name ?? `${clauses}.entered`;
  const guarded: Try = {
    kind: 'Try',
    body: handler.body,
    handlers: [catchAll(raised, [run(clauses, 'collect', [raised], span)], span)],
    orelse: [],
    finalbody: [],
    span,
  };
  const inside: Try = {
    kind: 'Try',
    body: [run(clauses, 'enter', [], span)],
    handlers: [catchAll(entered, [run(clauses, 'entered', [], span), guarded], span)],
    orelse: [],
    finalbody: [],
    span,
  };
  const test: Expr = { ...method(clauses, 'match', [], span), args: [handler.type!] };
  return { kind: 'If', test, body: [inside], orelse: [], span };
}

function catchAll(as: string, body: Stmt[], span: Span): ExceptHandler {
  return { kind: 'ExceptHandler', type: name(BASE, 'Load', span), name: as, body, span };
}

function run(object: string, attribute: string, args: readonly string[], span: Span): Stmt {
  return { kind: 'Expr', value: method(object, attribute, args, span), span };
}

function method(object: string, attr: string, args: readonly string[], span: Span): Expr & { kind: 'Call' } {
  return call({ kind: 'Attribute', value: name(object, 'Load', span), attr, ctx: 'Load', span }, args, span);
}

function call(func: Expr, args: readonly string[], span: Span): Expr & { kind: 'Call' } {
  return { kind: 'Call', func, args: args.map((arg) => name(arg, 'Load', span)), keywords: [], span };
}

function name(id: string, ctx: 'Load' | 'Store', span: Span): Node & { kind: 'Name' } {
  return { kind: 'Name', id, ctx, span };
}
