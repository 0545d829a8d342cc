// `nanolambda compile PATH`: what a deployment would make of it, without a node: diagnostics, the image, its sizes.

import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { AppError } from '#base';
import { buildImage, measureMemory } from '#engines';
import { type FunctionReport, jsonReport, textReport } from './build-report.ts';
import { compileLocal, diagnosticsText } from './local-program.ts';

const EXIT_REFUSED = 2;

interface CompileOptions {
  readonly handler?: string;
  readonly output?: string;
  readonly snapshot: boolean;
  readonly lines: boolean;
  readonly json?: boolean;
  readonly event?: string;
}

/** `done` is called with the exit code where it is not 0. */
export function compileCommand(done: (exitCode: number) => void): Command {
  return new Command('compile')
    .description('compile a program or a function to a device image; exit 2 if it is refused')
    .argument('<path>', 'a Python file, or with --handler a folder')
    .option('--handler <module.function>', 'what an invocation calls; without it: a plain program')
    .option('-o, --output <file>', 'write the image there')
    .option('--no-snapshot', 'do not run the top level of the modules now')
    .option('--event <file>', 'a JSON event: one invocation with it is part of the RAM estimate')
    .option('--no-lines', 'leave out the line tables, as in the images that a node sends to devices')
    .option('--json', 'the report as JSON, on stdout')
    .addHelpText('after', '\nExample:\n  nanolambda compile app.py --handler app.handler -o app.img')
    .action(async (path: string, options: CompileOptions) => {
      const exitCode = await compileAndReport(path, options);
      if (exitCode !== 0) done(exitCode);
    });
}

async function compileAndReport(path: string, options: CompileOptions): Promise<number> {
  const program = compileLocal(path, options);
  const { result } = program;
  if (!result.image) {
    if (options.json) process.stdout.write(`${JSON.stringify({ ok: false, diagnostics: result.diagnostics })}\n`);
    else process.stderr.write(diagnosticsText(program, result.diagnostics));
    return EXIT_REFUSED;
  }
  // A plain program does its work at the top level: running that here would be running the program.
  const isFunction = options.handler !== undefined;
  const built =
    options.snapshot && isFunction ? await buildImage(result.image) : { image: result.image, snapshot: false };
  if (options.output !== undefined) writeFileSync(options.output, built.image);
  const memory = isFunction ? await measureMemory(built.image, eventOf(options.event)) : undefined;
  const report: FunctionReport = { built, report: result.report, warnings: result.warnings, memory };
  if (options.json) process.stdout.write(`${jsonReport(report)}\n`);
  else {
    process.stderr.write(diagnosticsText(program, result.warnings));
    process.stdout.write(textReport(report));
  }
  return 0;
}

function eventOf(file: string | undefined): Uint8Array | undefined {
  if (file === undefined) return undefined;
  const bytes = readFileSync(file);
  try {
    JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new AppError('InvalidConfiguration', `${file} is no JSON: ${(cause as Error).message}`, { cause });
  }
  return bytes;
}
