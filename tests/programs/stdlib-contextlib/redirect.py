# What is printed goes to a buffer for a while.
import io
import sys
from contextlib import redirect_stderr, redirect_stdout

buffer = io.StringIO()
with redirect_stdout(buffer) as target:
    print('captured', 1, 2)
    sys.stdout.write('directly\n')
print(repr(buffer.getvalue()), target is buffer)
errors = io.StringIO()
with redirect_stderr(errors), redirect_stdout(io.StringIO()) as inner:
    print('a warning', file=sys.stderr)
    print('inner')
print(repr(errors.getvalue()), repr(inner.getvalue()))
try:
    with redirect_stdout(buffer):
        raise ValueError
except ValueError:
    print('back on the real one')
