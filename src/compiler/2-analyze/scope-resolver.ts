// Decides where every name lives: which locals must be cells because an inner function sees them, which names are free,
// and which comprehensions can run in the registers of the code around them.

import type { Scope } from './scope.ts';
import type { ScopeProblem } from './scope-builder.ts';

/** Resolves a module's scopes in place; returns CPython's SyntaxErrors about nonlocal. */
export function resolveScopes(root: Scope): ScopeProblem[] {
  chooseInlined(root);
  const problems: ScopeProblem[] = [];
  resolveScope(root, problems);
  return problems;
}

/** Free names of the scope that a function inside it needs; a comprehension is inlined when none of those is its own. */
function chooseInlined(scope: Scope): Set<string> {
  const captured = new Set<string>();
  for (const child of scope.children) for (const name of chooseInlined(child)) captured.add(name);
  if (scope.kind === 'comprehension' && scope.node.kind !== 'GeneratorExp') {
    scope.inlined = ![...captured].some((name) => scope.bound.has(name));
    if (scope.inlined) return captured;
  }
  const names = new Set(captured);
  for (const name of [...scope.used, ...scope.nonlocals]) names.add(name);
  if (scope.kind !== 'class') {
    for (const name of scope.bound) if (!scope.nonlocals.has(name)) names.delete(name);
  }
  for (const name of scope.globals) names.delete(name);
  return names;
}

function resolveScope(scope: Scope, problems: ScopeProblem[]): void {
  for (const name of scope.nonlocals) {
    if (!capture(scope, name)) {
      const message = isTypeParameter(scope, name)
        ? `nonlocal binding not allowed for type parameter '${name}'`
        : `no binding for nonlocal '${name}' found`;
      problems.push({ message, span: scope.declared.get(name) ?? scope.node.span });
    }
  }
  for (const name of scope.used) {
    if (!scope.bound.has(name) && !scope.globals.has(name) && !scope.nonlocals.has(name)) capture(scope, name);
  }
  for (const child of scope.children) resolveScope(child, problems);
}

function isTypeParameter(scope: Scope, name: string): boolean {
  for (let outer: Scope | null = scope; outer; outer = outer.parent) {
    const { node } = outer;
    if ('type_params' in node && node.type_params.some((parameter) => parameter.name === name)) return true;
  }
  return false;
}

/** Finds the function whose variable the name is, and lets every code in between pass the cell on. */
function capture(scope: Scope, name: string): boolean {
  const between = scope.inlined ? [] : [scope];
  for (let outer = scope.parent; outer; outer = outer.parent) {
    if (outer.kind === 'module' || (outer.globals.has(name) && outer.isFunctionLike)) return false;
    const binds = outer.isFunctionLike && outer.bound.has(name) && !outer.nonlocals.has(name);
    const isClassCell = outer.kind === 'class' && name === '__class__';
    if (isClassCell) outer.needsClassCell = true;
    if (binds || isClassCell) {
      if (between.length > 0) outer.cells.add(name);
      for (const inner of between) inner.free.add(name);
      return true;
    }
    if (!outer.inlined) between.push(outer);
  }
  return false;
}
