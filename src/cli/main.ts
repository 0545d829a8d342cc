// The command line: one file a command. Exit codes: 0 done, 1 the function failed, 2 wrong usage, configuration or node.
//
// Invariant: an expected failure is one message on stderr (what, where, what to do), never a stack trace.

import { Command, CommanderError } from 'commander';
import { VERSION } from '#server';
import { compileCommand } from './compile.ts';
import { demoCommand } from './demo.ts';
import { deployCommand } from './deploy.ts';
import { messageOf } from './failure.ts';
import { invokeCommand } from './invoke.ts';
import { runCommand } from './run.ts';
import { serveCommand } from './serve.ts';

export const EXIT_DONE = 0;
export const EXIT_FUNCTION_FAILED = 1;
export const EXIT_USAGE = 2;

/** @param args without the program's own name. Resolves with the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.once('error', endWithReader);
  let exitCode = EXIT_DONE;
  const done = (code: number): void => {
    exitCode = code;
  };
  const program = new Command('nanolambda')
    .description('AWS Lambda functions in Python, from microcontroller to cloud')
    .version(VERSION)
    .showHelpAfterError('(add --help for what is possible)');
  for (const command of [
    serveCommand(),
    demoCommand(done),
    deployCommand(),
    invokeCommand(done),
    runCommand(done),
    compileCommand(done),
  ]) {
    program.addCommand(command);
  }
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_DONE : EXIT_USAGE;
    process.stderr.write(`nanolambda: ${messageOf(error)}\n`);
    return EXIT_USAGE;
  }
}

/** Whoever read our output has enough of it, like `head`: an end, in good order, and nothing to report. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  if (process.listenerCount('SIGTERM') === 0) process.exit(EXIT_FUNCTION_FAILED);
  process.kill(process.pid, 'SIGTERM'); // a node stops as it does otherwise
}
