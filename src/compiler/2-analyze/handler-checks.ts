// Whether the handler can be called as an invocation calls it, with an event and a context. A warning only: on AWS, too, the
// function is there and each of its invocations fails.

import type { FunctionDef } from '../1-parse/ast.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { SourceModule } from './module-graph.ts';

/** `handler(event, context)` */
const GIVEN = 2;

export function checkHandler({ tree, fileName, scopes }: SourceModule, name: string): Diagnostic[] {
  const node = tree.body.find((each): each is FunctionDef => each.kind === 'FunctionDef' && each.name === name);
  // A decorator may give it another signature.
  if (!node || node.decorator_list.length > 0 || scopes.root.bindings.get(name) !== 1) return [];
  const message = misfit(node);
  if (message === undefined) return [];
  const { line, column } = node.span;
  const span = { line, column, endLine: line, endColumn: column + 'def '.length + name.length };
  const hint = `every invocation will raise TypeError; write def ${name}(event, context)`;
  return [{ code: 'handler-signature', message, fileName, span, hint, severity: 'warning' }];
}

/** The text of the TypeError that a call would raise. */
function misfit({ name, args }: FunctionDef): string | undefined {
  const parameters = [...args.posonlyargs, ...args.args];
  const required = parameters.slice(GIVEN, parameters.length - args.defaults.length).map(({ arg }) => `'${arg}'`);
  if (required.length > 0) {
    const plural = required.length === 1 ? '' : 's';
    return `${name}() missing ${required.length} required positional argument${plural}: ${listed(required)}`;
  }
  if (parameters.length < GIVEN && args.vararg === null) {
    const least = parameters.length - args.defaults.length;
    const takes = least < parameters.length ? `from ${least} to ${parameters.length}` : `${parameters.length}`;
    const plural = parameters.length === 1 && least === parameters.length ? '' : 's';
    return `${name}() takes ${takes} positional argument${plural} but ${GIVEN} were given`;
  }
  const keywords = args.kwonlyargs.filter((_, i) => args.kw_defaults[i] === null).map(({ arg }) => `'${arg}'`);
  if (keywords.length === 0) return undefined;
  const plural = keywords.length === 1 ? '' : 's';
  return `${name}() missing ${keywords.length} required keyword-only argument${plural}: ${listed(keywords)}`;
}

/** `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'` */
function listed(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
