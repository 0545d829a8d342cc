// `nanolambda compile PATH`: what a deployment would make of it, without a node: diagnostics, the image, its sizes.

import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { BuildReport } from '#compiler';
import { type BuiltImage, buildImage } from '#engines';
import { compileLocal, diagnosticsText, type LocalProgram } from './local-program.ts';

const EXIT_REFUSED = 2;
const LARGEST_SHOWN = 15;

interface CompileOptions {
  readonly handler?: string;
  readonly output?: string;
  readonly snapshot: boolean;
  readonly json?: boolean;
}

/** `done` is called with the exit code where it is not 0. */
export function compileCommand(done: (exitCode: number) => void): Command {
  return new Command('compile')
    .description('compile a program or a function to a device image; exit 2 if it is refused')
    .argument('<path>', 'a Python file, or with --handler a folder')
    .option('--handler <module.function>', 'what an invocation calls; without it: a plain program')
    .option('-o, --output <file>', 'write the image there')
    .option('--no-snapshot', 'do not run the top level of the modules now')
    .option('--json', 'the report as JSON, on stdout')
    .addHelpText('after', '\nExample:\n  nanolambda compile app.py --handler app.handler -o app.img')
    .action(async (path: string, options: CompileOptions) => {
      const exitCode = await compileAndReport(path, options);
      if (exitCode !== 0) done(exitCode);
    });
}

async function compileAndReport(path: string, options: CompileOptions): Promise<number> {
  const program = compileLocal(path, options.handler);
  const { result } = program;
  if (!result.image) {
    if (options.json) process.stdout.write(`${JSON.stringify({ ok: false, diagnostics: result.diagnostics })}\n`);
    else process.stderr.write(diagnosticsText(program, result.diagnostics));
    return EXIT_REFUSED;
  }
  // A plain program does its work at the top level: running that here would be running the program.
  const withSnapshot = options.snapshot && options.handler !== undefined;
  const built = withSnapshot ? await buildImage(result.image) : { image: result.image, snapshot: false };
  if (options.output !== undefined) writeFileSync(options.output, built.image);
  if (options.json) process.stdout.write(`${jsonReport(program, built, result.report)}\n`);
  else {
    process.stderr.write(diagnosticsText(program, result.warnings));
    process.stdout.write(textReport(built, result.report));
  }
  return 0;
}

function jsonReport(program: LocalProgram, built: BuiltImage, report: BuildReport): string {
  const { warnings = [] } = program.result as { warnings?: readonly unknown[] };
  const { snapshot, reason } = built;
  return JSON.stringify({
    ok: true,
    warnings,
    image: { sizeBytes: built.image.length, snapshot, ...(reason !== undefined && { noSnapshotBecause: reason }) },
    ...report,
  });
}

function textReport(built: BuiltImage, report: BuildReport): string {
  const lines = [`image      ${built.image.length} bytes${built.snapshot ? ', modules initialised' : ''}`];
  if (built.reason !== undefined) lines.push(`           initialised on the device, because ${built.reason}`);
  for (const { name, fileName, codeBytes } of report.modules) {
    lines.push(`module     ${name} (${fileName}), ${codeBytes} bytes of code`);
  }
  const largest = [...report.functions].sort((a, b) => b.sizeBytes - a.sizeBytes).slice(0, LARGEST_SHOWN);
  for (const { name, module, line, sizeBytes } of largest) {
    lines.push(`${String(sizeBytes).padStart(8)} B ${module}:${line} ${name}`);
  }
  return `${lines.join('\n')}\n`;
}
