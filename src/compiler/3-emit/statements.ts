// Statements without a file of their own.

import type { ExprStmt, If, Return } from '../1-parse/ast.ts';
import { truthOf } from '../2-analyze/constant-folding.ts';
import { leaves } from '../2-analyze/live-code.ts';
import { type Emitter, Label } from './emitter.ts';
import { discard } from './expressions.ts';
import { plainJump } from './loops.ts';

export function visitExprStmt(e: Emitter, node: ExprStmt): void {
  discard(e, node.value);
}

export function visitIf(e: Emitter, node: If): void {
  const truth = truthOf(node.test);
  if (truth !== undefined) {
    e.statements(truth ? node.body : node.orelse);
    return;
  }
  const jump = plainJump(e, node.body);
  if (jump) {
    e.condition(node.test, jump, true);
    e.statements(node.orelse);
    return;
  }
  const otherwise = new Label();
  e.condition(node.test, otherwise, false);
  e.statements(node.body);
  if (node.orelse.length === 0) {
    e.place(otherwise);
    return;
  }
  const end = new Label();
  if (!leaves(node.body)) e.jump('JMP', end);
  e.place(otherwise);
  e.statements(node.orelse);
  if (!leaves(node.body)) e.place(end);
}

export function visitReturn(e: Emitter, node: Return): void {
  const { value } = node;
  const runsCode = e.blocks.some((block) => block.leave);
  if (!value) {
    e.leaveTo(0, () => e.op('RETNONE'));
    return;
  }
  // A `finally` on the way may change the variable.
  const register = e.expression(value, runsCode ? e.temporary() : undefined);
  e.leaveTo(0, () => {
    e.asm.line = node.span.line;
    e.op('RET', register);
  });
}
