// `nanolambda run FILE.py`: compiles a program and runs it on the device VM in this process, as `python3 FILE.py` would:
// the program's output goes through, an uncaught exception leaves a traceback on stderr and exit status 1. What the
// compiler refuses is exit status 2.

import { randomFillSync } from 'node:crypto';
import { writeSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { AppError } from '#base';
import { loadVmModule, namesText, tracebackWithSource, VM_STATUS, type VmHost, VmInstance } from '#engines';
import { compileLocal, diagnosticsText, type LocalProgram, STANDARD_INPUT_NAME } from './local-program.ts';

const EXIT_EXCEPTION = 1;
const EXIT_REFUSED = 2;
/** As the shell's `timeout` answers. */
const EXIT_TIMED_OUT = 124;
const MIB = 1024 * 1024;
const NO_LINES = new Uint8Array(0);

interface RunOptions {
  readonly heap: number;
  readonly budget: number;
  readonly stats?: boolean;
}

/** `done` is called with the exit code where it is not 0. */
export function runCommand(done: (exitCode: number) => void): Command {
  return new Command('run')
    .description('run a Python program on the device VM, in this process')
    .argument(
      '<file>',
      'a Python file, which may import what stands beside it; a folder with __main__.py; - reads stdin',
    )
    .argument('[arguments...]', "the program's own, in sys.argv; after -- also those that begin with -")
    .option('--heap <MiB>', 'memory of the VM', positive, 64)
    .option('--budget <instructions>', 'stop after so many instructions; 0: never', count, 0)
    .option('--stats', 'memory and instructions, on stderr')
    .addHelpText('after', '\nExamples:\n  nanolambda run hello.py\n  nanolambda run report.py -- --days 7')
    .action(async (file: string, programArguments: string[], options: RunOptions) => {
      const exitCode = await run(file, programArguments, options);
      if (exitCode !== 0) done(exitCode);
    });
}

async function run(file: string, programArguments: readonly string[], options: RunOptions): Promise<number> {
  const loading = loadVmModule();
  loading.catch(() => {}); // said below, unless the program is refused
  const program = compileLocal(file, { programArguments });
  const { result } = program;
  if (!result.image) {
    process.stderr.write(diagnosticsText(program, result.diagnostics));
    return EXIT_REFUSED;
  }
  process.stderr.write(diagnosticsText(program, result.warnings));
  const vm = new VmInstance(await loading, processHost());
  const failedCheck = vm.load(result.image);
  if (failedCheck !== 0) throw new Error(`the compiler made an image that fails check ${failedCheck}`);
  if (vm.init(options.heap * MIB) !== VM_STATUS.ok) {
    throw new AppError('InvalidConfiguration', `a heap of ${options.heap} MiB is too small for ${file}`);
  }
  vm.setBudget(options.budget);
  const exitCode = exitCodeOf(vm, vm.start(), program);
  if (options.stats) process.stderr.write(`${JSON.stringify(vm.stats())}\n`);
  return exitCode;
}

function exitCodeOf(vm: VmInstance, status: number, program: LocalProgram): number {
  switch (status) {
    case VM_STATUS.ok:
      return 0;
    case VM_STATUS.exited:
      return vm.exitStatus();
    case VM_STATUS.timedOut:
      process.stderr.write('nanolambda: stopped by --budget\n');
      return EXIT_TIMED_OUT;
    case VM_STATUS.exception:
      writeAll(2, Buffer.from(traceback(vm, program)));
      return EXIT_EXCEPTION;
    default:
      throw new Error(`the VM answered status ${status}`);
  }
}

/** As CPython writes it, with the whole path of each file; carets stand under no line, as images hold no columns. */
function traceback(vm: VmInstance, program: LocalProgram): string {
  const decoder = new TextDecoder();
  const sourceOf = (fileName: string) => {
    // CPython, too, has read the standard input and shows nothing of it.
    const bytes = fileName === STANDARD_INPUT_NAME ? NO_LINES : program.files.get(fileName);
    return bytes && decoder.decode(bytes);
  };
  return tracebackWithSource(decoder.decode(vm.errorText()), sourceOf, program.pathOf);
}

function processHost(): VmHost {
  const sleepCell = new Int32Array(new SharedArrayBuffer(4));
  return {
    write: (stream, text) => writeAll(stream, text),
    timeMs: () => performance.timeOrigin + performance.now(),
    monotonicMs: () => performance.now(),
    sleepMs: (ms) => void Atomics.wait(sleepCell, 0, 0, ms),
    random: (out) => randomFillSync(out),
    environment: (name) => (name ? process.env[name] : namesText(process.env)),
  };
}

/** At once, so that output and errors come in the program's order; a pipe that is full makes the program wait. */
function writeAll(stream: number, text: Uint8Array): void {
  for (let at = 0; at < text.length; ) {
    try {
      at += writeSync(stream, text, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit(EXIT_EXCEPTION);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0 && number <= 2000)) throw new InvalidArgumentError('A number of MiB from 1 to 2000.');
  return number;
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('A whole number, 0 or more.');
  return number;
}
