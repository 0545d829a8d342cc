# What a generator object tells about itself.
def numbers(n):
    """Docs."""
    for i in range(n):
        yield i


g = numbers(2)
print(g.__name__, g.__qualname__, type(g).__name__, g.gi_running, g.gi_yieldfrom)
print(iter(g) is g, hasattr(g, '__next__'), hasattr(g, 'send'), next(g), list(g))
text = repr(numbers(1))
print(text[:text.index(' at ')])


class K:
    def gen(self):
        yield self.inner

    def inner(self):
        yield from self.gen()


k = K()
print(k.gen().__qualname__, (x for x in []).__name__, (x for x in []).__qualname__)
i = k.inner()
next(i)
print(i.gi_yieldfrom.__name__)


def self_running():
    print(me.gi_running)
    yield
    try:
        next(me)
    except ValueError as e:
        print(e)
    yield


me = self_running()
next(me)
print(me.gi_running)
next(me)
print(g.__iter__() is g, callable(g))
try:
    len(g)
except TypeError as e:
    print(e)
try:
    g[0]
except TypeError as e:
    print(e)
import types
print(isinstance(g, types.GeneratorType), numbers.__code__.co_name, g.gi_code is numbers.__code__)
