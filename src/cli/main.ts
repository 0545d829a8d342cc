// The command line: one file a command. Exit codes: 0 done, 1 the function failed, 2 wrong usage, configuration or node.
// Only the file of the command that was asked for is loaded: a node's parts take longer than a small program runs.
//
// Invariant: an expected failure is one message on stderr (what, where, what to do), never a stack trace.

import { Command, CommanderError } from 'commander';
import { VERSION } from '#base';
import { messageOf } from './failure.ts';

export const EXIT_DONE = 0;
export const EXIT_FUNCTION_FAILED = 1;
export const EXIT_USAGE = 2;

type Done = (exitCode: number) => void;

/** In the order in which the help lists them. */
const COMMANDS: Readonly<Record<string, (done: Done) => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand(),
  demo: async (done) => (await import('./demo.ts')).demoCommand(done),
  deploy: async () => (await import('./deploy.ts')).deployCommand(),
  invoke: async (done) => (await import('./invoke.ts')).invokeCommand(done),
  run: async (done) => (await import('./run.ts')).runCommand(done),
  compile: async (done) => (await import('./compile.ts')).compileCommand(done),
};

/** @param args without the program's own name. Resolves with the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.once('error', endWithReader);
  let exitCode = EXIT_DONE;
  const done: Done = (code) => {
    exitCode = code;
  };
  const program = new Command('nanolambda')
    .description('AWS Lambda functions in Python, from microcontroller to cloud')
    .version(VERSION)
    .showHelpAfterError('(add --help for what is possible)');
  for (const makeCommand of commandsFor(args[0])) program.addCommand(await makeCommand(done));
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

/** The named command, or all of them where help or a mistake needs the list. */
function commandsFor(name: string | undefined): readonly ((done: Done) => Promise<Command>)[] {
  const named = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return named ? [named] : Object.values(COMMANDS);
}

/** Whoever read our output has enough of it, like `head`: an end, in good order, and nothing to report. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  if (process.listenerCount('SIGTERM') === 0) process.exit(EXIT_FUNCTION_FAILED);
  process.kill(process.pid, 'SIGTERM'); // a node stops as it does otherwise
}
