# Decorators: classes, arguments, stacking order, methods, generators, state
import functools
def trace(f):
    @functools.wraps(f)
    def w(*a, **k):
        print('call', f.__name__, a, k); r = f(*a, **k); print('ret', r); return r
    return w
@trace
def add(a, b=1):
    "adds"
    return a + b
print(add(1, b=2), add.__name__, add.__doc__, add.__wrapped__(5))
def repeat(n, /, *, sep=' '):
    def d(f):
        def w(*a): return sep.join([f(*a)] * n)
        return w
    return d
@repeat(2, sep='-')
@repeat(3)
def hi(x): return f'hi {x}'
print(hi('a'))
class Count:
    def __init__(self, f): self.f = f; self.n = 0; functools.update_wrapper(self, f)
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, o, t=None): return self if o is None else functools.partial(self, o)
@Count
def c(x): return x * 2
print(c(1), c(2), c.n, c.__name__)
class T:
    @Count
    def m(self, x): return (type(self).__name__, x)
    @staticmethod
    @repeat(2)
    def s(): return 's'
    @classmethod
    @trace
    def k(cls): return cls.__name__
    @property
    @functools.lru_cache
    def p(self): print('computed'); return 9
    @functools.cached_property
    def cp(self): print('once'); return 10
t = T(); print(t.m(5), T.m.n, T.s(), t.k(), t.p, t.p, t.cp, t.cp, 'cp' in vars(t))
registry = {}
def register(name):
    def d(cls): registry[name] = cls; cls.tag = name; return cls
    return d
@register('one')
class One: pass
@register('two')
class Two(One): pass
print(sorted(registry), One.tag, Two.tag)
def order(x):
    print('make', x); return lambda f: print('apply', x) or f
@order(1)
@order(2)
def o(): pass
@(lambda f: 'replaced')
def r(): pass
print(r)
decs = [trace]
@decs[0]
def z(): return 'z'
z()
@functools.singledispatch
def kind(x): return 'other'
@kind.register
def _(x: int): return 'int'
@kind.register(list)
def _(x): return 'list'
print(kind(1), kind([]), kind(''), kind(True))
class Meth:
    @functools.singledispatchmethod
    def f(self, x): return 'd'
    @f.register
    def _(self, x: str): return 's'
print(Meth().f(1), Meth().f(''))
@functools.total_ordering
class V:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2))
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info())
def gen_deco(f):
    def w(*a):
        yield 'start'
        yield from f(*a)
        yield 'end'
    return w
@gen_deco
def gg(n):
    for i in range(n): yield i
print(list(gg(2)))
def ctx(f):
    async def w(*a): return ('async', await f(*a))
    return w
@ctx
async def co(x): return x
import asyncio; print(asyncio.run(co(1)))
def memo(f, _cache={}):
    def w(x):
        if x not in _cache: _cache[x] = f(x)
        return _cache[x]
    w.cache = _cache
    return w
@memo
def sq(x): print('sq', x); return x * x
print(sq(2), sq(2), sq.cache)
