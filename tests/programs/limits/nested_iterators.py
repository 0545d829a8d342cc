def build(fn):
    x = (1, 2)
    for i in range(40): x = fn(x)
    return x
for fn in (enumerate, lambda x: filter(None, x), zip): print(type(tuple(build(fn))))
def g(): yield from g()
try: list(g())
except RuntimeError as e: print(type(e).__name__)
def g2():
    for x in g2(): yield x
try: next(g2())
except RuntimeError as e: print(type(e).__name__)
def foo(): foo()
try: foo()
except RecursionError as e: print(e)
