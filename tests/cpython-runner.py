"""Runs programs by CPython for the tests: reads a path a line, answers "status length\\n" and what was printed.

Each program runs in a forked child as `python3 FILE` would, which costs a tenth of a new interpreter. A child that runs
or prints without end, or fills the memory, is ended by the limits here; its status is then a negative signal number or 1.
"""

import os
import resource
import runpy
import signal
import sys
import tempfile
import threading
import traceback

SECONDS_MAX = 20
OUTPUT_BYTES_MAX = 8 << 20
MEMORY_BYTES_MAX = 4 << 30


def limit_child():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS_MAX, SECONDS_MAX + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (OUTPUT_BYTES_MAX, OUTPUT_BYTES_MAX))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES_MAX, MEMORY_BYTES_MAX))
    signal.alarm(2 * SECONDS_MAX)


def run_child(path, descriptor):
    os.dup2(descriptor, 1)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 2)
    sys.stdin = open(0, closefd=False)
    sys.stdout = open(1, "w", encoding="utf-8", newline="\n", closefd=False)
    sys.argv = [path]
    sys.path[0] = os.path.dirname(path)
    limit_child()
    status = 0
    try:
        runpy.run_path(path, run_name="__main__")
    except SystemExit as stop:
        status = stop.code if isinstance(stop.code, int) else 0 if stop.code is None else 1
    except BaseException:
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    os._exit(status & 255)


def main():
    threading.stack_size(64 << 20)
    for line in sys.stdin.buffer:
        path = line.decode().rstrip("\n")
        with tempfile.TemporaryFile() as out:
            child = os.fork()
            if child == 0:
                try:
                    run_child(path, out.fileno())
                finally:
                    os._exit(1)
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            out.seek(0)
            text = out.read()
        sys.stdout.buffer.write(b"%d %d\n" % (status, len(text)) + text)
        sys.stdout.buffer.flush()


main()
