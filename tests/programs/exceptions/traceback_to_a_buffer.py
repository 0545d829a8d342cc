import sys, io, traceback
def g():
    raise ValueError("z")
def f():
    g()
try:
    f()
except ValueError as e:
    b = io.StringIO()
    traceback.print_exception(None, e, sys.exc_info()[2], file=b)
    for l in b.getvalue().split("\n"):
        if l.startswith("  File "): print(l.split('"')[2])
        elif not l.startswith("    "): print(l)
