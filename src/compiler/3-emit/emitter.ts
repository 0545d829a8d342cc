// Code of one code object in the making: instructions, registers, constants, and the blocks around the current place.
// The visitors of statements and expressions work on this; it knows no kind of node itself.
// Invariants: a visitor leaves the stack of temporaries as it found it, but for its result; a register that was asked for
// as target is written by the last instruction of the expression only, so that `x = f(x)` and `try: x = g()` are right.

import { type CodeUnit, type Constant, constantKey } from '#bytecode';
import type { Expr, Name, Stmt } from '../1-parse/ast.ts';
import { liveStatements } from '../2-analyze/live-code.ts';
import type { Scope } from '../2-analyze/scope.ts';
import { Assembler, CodeTooLarge, Label, type Region } from './assembler.ts';
import type { ModuleContext, Program } from './program.ts';
import { Registers } from './registers.ts';

export interface Visitors {
  expression(e: Emitter, node: Expr, target: number | undefined): number;
  /** Jumps to the label when the truth of the node is `when`, else goes on. */
  condition(e: Emitter, node: Expr, label: Label, when: boolean): void;
  statement(e: Emitter, node: Stmt): void;
  /** Assigns the register to a target expression. */
  store(e: Emitter, target: Expr, register: number): void;
}

/** Something around the current place that has to be left properly: a loop, a handler, a `finally`, a `with`. */
export interface Block {
  /** Where `break` and `continue` go; only loops have them. */
  readonly loop?: { readonly onBreak: Label; readonly onContinue: Label };
  /** Code that must run when control jumps out. */
  readonly leave?: () => void;
  /** Handlers that are not in force any more while that code runs. */
  readonly regions: readonly Region[];
}

export interface CodeHead {
  readonly name: string;
  readonly qualname: string;
  readonly firstLine: number;
  /** Becomes the first constant, where CODE_DOCSTRING says that it is there. */
  readonly docstring?: Constant | undefined;
}

export class Emitter {
  readonly program: Program;
  readonly module: ModuleContext;
  readonly visitors: Visitors;
  readonly head: CodeHead;
  readonly asm: Assembler;
  readonly registers = new Registers();
  readonly blocks: Block[] = [];
  readonly unassigned: ReadonlySet<Name>;
  /** The code object's own scope. */
  readonly host: Scope;
  /** The host, or a comprehension that is inlined in it. */
  scope: Scope;
  /** Variables of inlined comprehensions, innermost last. */
  readonly inlined: Map<string, number>[] = [];
  /** How many statements around catch a missing module or attribute: then it is found out at run time. */
  guards = 0;
  readonly #constants: Constant[] = [];
  readonly #constantIndex = new Map<string, number>();

  constructor(program: Program, module: ModuleContext, visitors: Visitors, scope: Scope, head: CodeHead) {
    this.program = program;
    this.module = module;
    this.visitors = visitors;
    this.host = scope;
    this.scope = scope;
    this.head = head;
    this.asm = new Assembler(head.firstLine);
    this.unassigned = module.unassigned(scope);
  }

  // ---- instructions ----

  op(name: string, a = 0, b = 0, c = 0, extension = 0): void {
    this.asm.emit(name, a, b, c, extension);
  }

  jump(name: string, label: Label, a = 0, b = 0, c = 0): void {
    if (name === 'JT' || name === 'JF' || name === 'JNONE' || name === 'JNOTNONE')
      this.asm.emit(name, a, 0, 0, 0, label);
    else this.asm.emit(name, a, b, c, 0, label);
  }

  place(label: Label): void {
    this.asm.place(label);
  }

  constant(value: Constant): number {
    const key = constantKey(value);
    let index = this.#constantIndex.get(key);
    if (index === undefined) {
      index = this.#constants.length;
      this.#constantIndex.set(key, index);
      this.#constants.push(value);
    }
    return index;
  }

  /** For operands of a byte: names of variables in cells come first among the constants. */
  shortConstant(value: Constant): number {
    const index = this.constant(value);
    if (index > 255) throw new CodeTooLarge('more than 256 variables that inner functions share');
    return index;
  }

  text(value: string): number {
    return this.constant({ type: 'str', value });
  }

  attribute(name: string): number {
    return this.program.nameIndex(this.scope.mangle(name));
  }

  // ---- registers ----

  temporary(): number {
    return this.registers.temporary();
  }

  mark(): number {
    return this.registers.top;
  }

  release(mark: number): void {
    this.registers.release(mark);
  }

  /** The target when an intermediate value may stand there, else undefined. */
  scratch(target: number): number | undefined {
    return this.registers.isTemporary(target) ? target : undefined;
  }

  // ---- visiting ----

  /** The register with the value: `target` when given, else a variable's own register or a new temporary. */
  expression(node: Expr, target?: number): number {
    const { line } = this.asm;
    this.asm.line = node.span.line;
    const register = this.visitors.expression(this, node, target);
    this.asm.line = line;
    return register;
  }

  /** An operand that is read after `later` was evaluated too: copied where an assignment expression could change it. */
  operand(node: Expr, later: readonly Expr[], scratch?: number): number {
    if (node.kind !== 'Name') return this.expression(node, scratch);
    const careful = this.host.hasWalrus && later.some((other) => other.kind !== 'Name' && other.kind !== 'Constant');
    return this.expression(node, careful ? (scratch ?? this.temporary()) : undefined);
  }

  /** Evaluates into new, consecutive temporaries; returns the first. */
  run(nodes: readonly Expr[]): number {
    const first = this.registers.top;
    for (const node of nodes) this.expression(node, this.temporary());
    return first;
  }

  condition(node: Expr, label: Label, when: boolean): void {
    const { line } = this.asm;
    this.asm.line = node.span.line;
    this.visitors.condition(this, node, label, when);
    this.asm.line = line;
  }

  /** Code behind a statement that control never gets past is not made. */
  statements(list: readonly Stmt[]): void {
    for (const statement of liveStatements(list)) {
      const mark = this.mark();
      this.asm.line = statement.span.line;
      this.visitors.statement(this, statement);
      this.release(mark);
    }
  }

  store(target: Expr, register: number): void {
    this.visitors.store(this, target, register);
  }

  load(value: Constant, target?: number): number {
    const register = target ?? this.temporary();
    const special = SPECIAL_LOADS.get(value.type);
    if (special !== undefined) this.op('LOADS', register, special);
    else if (value.type === 'int' && value.value >= -0x8000n && value.value <= 0x7fffn) {
      this.op('LOADI', register, Number(value.value) & 0xffff);
    } else this.op('LOADK', register, this.constant(value));
    return register;
  }

  // ---- blocks ----

  within(block: Block, body: () => void): void {
    this.blocks.push(block);
    body();
    this.blocks.pop();
  }

  /** Emits what leaving the blocks down to `depth` takes, then `after` (the jump itself). */
  leaveTo(depth: number, after: () => void): void {
    const left = this.blocks.slice(depth);
    const suspended: Region[] = [];
    for (const block of [...left].reverse()) {
      this.blocks.pop();
      for (const region of block.regions) {
        if (!region.open) continue;
        this.asm.suspend(region);
        suspended.push(region);
      }
      block.leave?.();
    }
    after();
    for (const region of suspended) this.asm.resume(region);
    this.blocks.push(...left);
  }

  refuse(node: { span: Expr['span'] }, code: string, message: string, hint?: string): void {
    this.program.report(this.module.source, node, code, message, hint);
  }

  /** In packages from elsewhere a warning: what is emitted raises when it is reached. */
  refuseUnlessPackaged(node: { span: Expr['span'] }, code: string, message: string, hint?: string): void {
    const { source } = this.module;
    const severity = this.program.graph.packageOf(source.fileName) === undefined ? 'error' : 'warning';
    this.program.report(source, node, code, message, hint, severity);
  }

  finish(
    parameters: readonly string[],
    counts: { positional: number; positionalOnly: number; keywordOnly: number },
    flags: number,
  ): CodeUnit {
    return {
      name: this.head.name,
      qualname: this.head.qualname,
      module: this.module.source.index,
      parameters,
      positionalCount: counts.positional,
      positionalOnlyCount: counts.positionalOnly,
      keywordOnlyCount: counts.keywordOnly,
      flags,
      firstLine: this.head.firstLine,
      registerCount: this.registers.count,
      constants: this.#constants,
      ...this.asm.finish(),
    };
  }
}

const SPECIAL_LOADS: ReadonlyMap<Constant['type'], number> = new Map([
  ['undefined', 0],
  ['none', 1],
  ['false', 2],
  ['true', 3],
  ['ellipsis', 4],
  ['notImplemented', 5],
]);

export { Label };
