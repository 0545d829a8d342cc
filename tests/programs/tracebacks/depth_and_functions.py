# Names of functions in tracebacks: methods, lambdas, comprehensions, generators, nested functions.
import re
import traceback


def names():
    return re.findall(r', in (\S+)', traceback.format_exc())


class C:
    def method(self): return self.other()
    def other(self): raise ValueError
    @property
    def prop(self): return 1 / 0
    def __getitem__(self, k): raise IndexError


def generator():
    yield 1
    raise KeyError


def nested():
    def inside(): return (lambda: [][0])()
    return inside()


for action in (lambda: C().method(), lambda: C().prop, lambda: C()[1], lambda: list(generator()), nested):
    try:
        action()
    except Exception:
        print(names())
try:
    (lambda n: (yield))(1).throw(ValueError)
except ValueError:
    print(names()[:1])
