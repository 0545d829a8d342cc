import functools, operator
from functools import lru_cache, partial, wraps
from functools import lru_cache, partial, wraps
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n-1)+fib(n-2)
print(fib(50), fib.cache_info())
def deco(f):
    @wraps(f)
    def inner(*a, **k):
        "inner doc"
        return f(*a, **k)
    return inner
@deco
def hello(x):
    "Say hello"
    return x
print(hello.__name__, hello(3), hello.__wrapped__(4))
p = partial(int, base=2); print(p('101'), p)
print(operator.itemgetter(1,2)('abc'), operator.attrgetter('real')(3), operator.methodcaller('upper')('a'))
@functools.total_ordering
class V:
    def __init__(self, v): self.v=v
    def __eq__(self, o): return self.v==o.v
    def __lt__(self, o): return self.v<o.v
print(V(1)<=V(1), V(2)>V(1), V(1)>=V(2))
@functools.singledispatch
def show(x): return 'obj'
@show.register(str)
def _(x): return 'str'
@show.register(int)
def _(x): return 'int'
print(show(1), show('a'), show(1.0), show(True))
class C:
    @functools.cached_property
    def x(self):
        print('calc'); return 42
c=C(); print(c.x, c.x, c.__dict__)
print(sorted([3,1,2], key=functools.cmp_to_key(lambda a,b: b-a)))
print(functools.reduce(operator.add, [1,2,3]))
