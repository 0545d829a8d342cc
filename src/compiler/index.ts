// Python to an image, in three phases: 1-parse makes a syntax tree of each file, 2-analyze finds the modules, the scopes
// and what is not supported, 3-emit makes code; the image writer of #bytecode puts it into bytes. Pure: no files, no clock.

import { codeSizes, type ImageContent, nativesUsed, writeImage } from '#bytecode';
import type { CharacterNamesSource } from './1-parse/index.ts';
import { inlineConstants } from './2-analyze/constant-inlining.ts';
import { checkHandler } from './2-analyze/handler-checks.ts';
import { MAIN_MODULE, ModuleGraph } from './2-analyze/module-graph.ts';
import { findUsage } from './2-analyze/module-usage.ts';
import { modulesWithNamespace } from './2-analyze/namespaces.ts';
import { type Removed, shake } from './2-analyze/shaking.ts';
import { assignedAttributes } from './2-analyze/single-bindings.ts';
import { compileModule } from './3-emit/module-code.ts';
import { askedImplicitNames, makeContext } from './3-emit/module-context.ts';
import { nativeFunctionName, Program } from './3-emit/program.ts';
import type { Diagnostic, Span } from './diagnostic.ts';

export { type Diagnostic, formatDiagnostic, formatPackages, type Span } from './diagnostic.ts';

/** What an image is made for: a function that is invoked, or a program that runs once, its file named in `files` as it may. */
export type Entry =
  | { readonly module: string; readonly handler: string; readonly program?: undefined }
  | { readonly program: string; readonly handler?: undefined };

export interface CompileInput {
  /** Path in the zip → content. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly entry: Entry;
  /** Standard library that exists as source: path → content. */
  readonly stdlib?: ReadonlyMap<string, Uint8Array>;
  /** What `CHARACTER_NAMES_FILE` holds, decompressed; asked for when a program has an escape `\\N{…}`. */
  readonly characterNames?: CharacterNamesSource;
  /** false: an image without line tables; `makeLineMap` of its content resolves its tracebacks. Default true. */
  readonly lines?: boolean;
}

export interface BuildReport {
  /** Bytes of the image. */
  readonly sizeBytes: number;
  readonly modules: readonly { readonly name: string; readonly fileName: string; readonly codeBytes: number }[];
  readonly functions: readonly {
    readonly name: string;
    readonly module: string;
    readonly line: number;
    readonly sizeBytes: number;
  }[];
  /** Bytes of the tables that tell the lines of tracebacks. */
  readonly lineTableBytes: number;
  /** What nothing reaches, and the image therefore lacks: modules (without a name), functions, classes, methods. */
  readonly removed: readonly Removed[];
  /** Native functions that the code refers to by name, such as `math.sqrt`; methods of built-in types do not count. */
  readonly natives: readonly string[];
}

export type CompileResult =
  | {
      readonly image: Uint8Array;
      readonly content: ImageContent;
      readonly report: BuildReport;
      readonly warnings: readonly Diagnostic[];
      readonly diagnostics?: undefined;
    }
  | { readonly image?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Names of Unicode characters, compressed by zlib. */
export const CHARACTER_NAMES_FILE = new URL('character-names.z', import.meta.url);

const FILE_START: Span = { line: 1, column: 0, endLine: 1, endColumn: 1 };

/** Never throws, whatever the source: what cannot be compiled gives diagnostics, several where there are several. */
export function compile(input: CompileInput): CompileResult {
  const { entry } = input;
  const graph = new ModuleGraph({
    ...input,
    stdlib: input.stdlib ?? new Map(),
    program: entry.program,
    entry: entry.program ?? entry.module.replaceAll('.', '/'),
  });
  const found = graph.find(entry.program === undefined ? entry.module : MAIN_MODULE);
  if (graph.diagnostics.length > 0) return { diagnostics: inOrder([...graph.diagnostics, ...graph.absent]) };
  if (found?.kind !== 'source') return { diagnostics: [entryMissing(entry, input.files)] };

  inlineConstants(graph);
  const main = graph.modules[0]!;
  const removed = shake(graph, main, entry.handler);
  const program = new Program(graph);
  program.diagnostics.push(...graph.refusals());
  addContexts(program, entry.handler);
  const handler = entry.handler === undefined ? undefined : handlerGlobal(program, entry.handler, main.boundNames);
  if (entry.handler !== undefined) program.diagnostics.push(...checkHandler(graph.modules[0]!, entry.handler));
  const units = program.contexts.map((context) => compileModule(program, context));
  const errors = program.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (errors.length > 0) return { diagnostics: inOrder(errors) };

  const content: ImageContent = {
    names: program.names,
    globalNames: program.globalNames,
    modules: program.contexts.map(({ name, source, firstGlobal, globals }, i) => ({
      name,
      fileName: source.fileName,
      init: units[i]!,
      firstGlobal,
      globalCount: globals.size,
    })),
    handler,
  };
  const image = writeImage(content, { lines: input.lines ?? true });
  return {
    image,
    content,
    report: { ...makeReport(content, image), removed },
    warnings: withPackages(graph, inOrder([...graph.warnings, ...program.diagnostics])),
  };
}

function addContexts(program: Program, handler: string | undefined): void {
  const assigned = assignedAttributes(program.graph);
  const usage = findUsage(program.graph);
  const asked = askedImplicitNames(program.graph);
  const withNamespace = modulesWithNamespace(program.graph);
  for (const source of program.graph.modules) {
    const context = makeContext(program.graph, source, {
      name: source.name,
      isPrivate: usage.get(source) !== 'all',
      kept: new Set([
        ...(withNamespace.has(source) ? [] : (usage.get(source) ?? [])),
        ...(source.index === 0 && handler !== undefined ? [handler] : []),
      ]),
      firstGlobal: program.globalNames.length,
      assigned,
      asked,
      hasNamespace: withNamespace.has(source),
      keepsAnnotations: program.annotationReaders.ofAll,
    });
    program.contexts.push(context);
    program.globalNames.push(...context.globals.keys());
  }
}

/** `names`: what the module binds, whether it is reached or not. */
function handlerGlobal(program: Program, handler: string, names: ReadonlySet<string>): number | undefined {
  const context = program.contexts[0]!;
  if (context.bound.has(handler)) return context.globals.get(handler);
  const functions = [...names].filter((name) => !name.startsWith('_'));
  const message = `Handler '${handler}' missing on module '${context.source.name}'`;
  const hint =
    functions.length > 0 ? `the module defines: ${functions.sort().join(', ')}` : 'the module defines nothing';
  program.report(context.source, { span: FILE_START }, 'handler-not-found', message, hint);
  return undefined;
}

function entryMissing(entry: Entry, files: ReadonlyMap<string, Uint8Array>): Diagnostic {
  const python = [...files.keys()].filter((path) => path.endsWith('.py')).sort();
  const shown = python.slice(0, 10).join(', ') + (python.length > 10 ? ', …' : '');
  return {
    code: 'module-not-found',
    message:
      entry.program === undefined
        ? `Unable to import module '${entry.module}': No module named '${entry.module}'`
        : `there is no file '${entry.program}'`,
    fileName: entry.program ?? `${entry.module.replaceAll('.', '/')}.py`,
    span: FILE_START,
    hint: python.length > 0 ? `the Python files are: ${shown}` : 'there is no Python file',
    severity: 'error',
  };
}

function withPackages(graph: ModuleGraph, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const name = graph.packageOf(diagnostic.fileName);
    return name === undefined ? diagnostic : { ...diagnostic, package: name };
  });
}

/** Each once: the code of a `finally` is made for each way into it. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byPlace = new Map(
    diagnostics.map((each) => [`${each.fileName}:${each.span.line}:${each.span.column} ${each.message}`, each]),
  );
  return [...byPlace.values()].sort(
    (a, b) =>
      (a.fileName < b.fileName ? -1 : a.fileName > b.fileName ? 1 : 0) ||
      a.span.line - b.span.line ||
      a.span.column - b.span.column,
  );
}

function makeReport(content: ImageContent, image: Uint8Array): Omit<BuildReport, 'removed'> {
  const functions = codeSizes(content).map(({ qualname, module, line, sizeBytes }) => ({
    name: qualname,
    module: content.modules[module]!.name,
    line,
    sizeBytes,
  }));
  const modules = content.modules.map(({ name, fileName }) => ({
    name,
    fileName,
    codeBytes: functions.reduce((sum, entry) => (entry.module === name ? sum + entry.sizeBytes : sum), 0),
  }));
  const lineTableBytes = codeSizes(content).reduce((sum, each) => sum + each.lineTableBytes, 0);
  return {
    sizeBytes: image.length,
    lineTableBytes,
    modules,
    functions,
    natives: nativesUsed(content).map(nativeFunctionName).sort(),
  };
}
