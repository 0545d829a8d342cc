// What `nanolambda compile` tells of an image: bytes by module and function, what was left out, RAM.

import type { BuildReport, Diagnostic } from '#compiler';
import type { BuiltImage, MemoryNeed } from '#engines';

const LARGEST_SHOWN = 15;
const REMOVED_SHOWN = 12;

export interface FunctionReport {
  readonly built: BuiltImage;
  readonly report: BuildReport;
  readonly warnings: readonly Diagnostic[];
  /** Undefined for plain programs, and where a run does not end well. */
  readonly memory: MemoryNeed | undefined;
}

export function jsonReport({ built, report, warnings, memory }: FunctionReport): string {
  const { image, snapshot, reason } = built;
  return JSON.stringify({
    ok: true,
    warnings,
    image: { sizeBytes: image.length, snapshot, ...(reason !== undefined && { noSnapshotBecause: reason }) },
    ...(memory && { memory }),
    ...report,
  });
}

export function textReport({ built, report, memory }: FunctionReport): string {
  const lines = [`image      ${built.image.length} bytes${built.snapshot ? ', modules initialised' : ''}`];
  if (built.reason !== undefined) lines.push(`           initialised on the device, because ${built.reason}`);
  lines.push(`           ${report.lineTableBytes} of them for the lines of tracebacks`);
  if (memory) lines.push(...memoryLines(memory));
  for (const { name, fileName, codeBytes } of report.modules) {
    lines.push(`module     ${name} (${fileName}), ${codeBytes} bytes of code`);
  }
  lines.push(...removedLines(report));
  const largest = [...report.functions].sort((a, b) => b.sizeBytes - a.sizeBytes).slice(0, LARGEST_SHOWN);
  for (const { name, module, line, sizeBytes } of largest) {
    lines.push(`${String(sizeBytes).padStart(8)} B ${module}:${line} ${name}`);
  }
  return `${lines.join('\n')}\n`;
}

function memoryLines({ smallestBytes, initialHeapBytes, instructions, result }: MemoryNeed): string[] {
  const what = result === undefined ? 'top level' : 'invocation';
  const lines = [
    `RAM        ${smallestBytes} bytes are enough for the VM, heap and stack (${what}: ${instructions} instructions)`,
    `           ${initialHeapBytes} of them are copied from the image at the start`,
  ];
  if (result === undefined) lines.push('           --event FILE measures an invocation, which needs more');
  else lines.push(`result     ${result.length <= 200 ? result : `${result.slice(0, 200)}…`}`);
  return lines;
}

function removedLines({ removed }: BuildReport): string[] {
  const modules = removed.filter(({ name }) => name === '').map(({ module }) => module);
  const parts = removed.filter(({ name }) => name !== '').map(({ module, name }) => `${module}.${name}`);
  const lines: string[] = [];
  if (modules.length > 0) lines.push(`left out   modules that nothing reaches: ${shownFew(modules)}`);
  if (parts.length > 0) lines.push(`left out   ${parts.length} functions, classes and methods: ${shownFew(parts)}`);
  return lines;
}

function shownFew(names: readonly string[]): string {
  return names.slice(0, REMOVED_SHOWN).join(', ') + (names.length > REMOVED_SHOWN ? ', …' : '');
}
