# The module builtins: whole, in parts, by names that are computed
import builtins
from builtins import len as l, print as p, ValueError as VE
p(l([1, 2]), builtins.max(3, 4), builtins.str(5), builtins.int is int)
p(getattr(builtins, 'max')(1, 9), hasattr(builtins, 'min'), hasattr(builtins, 'nope'))
def print(*args, **kw):
    builtins.print('[mine]', *args, **kw)
print('hello', 3)
for name in ['abs', 'ord', 'sum', 'sorted', 'int', 'ValueError', 'list']:
    f = getattr(builtins, name)
    builtins.print(name, f.__name__, callable(f))
try:
    raise VE('x')
except builtins.ValueError as e:
    print(e, isinstance(e, builtins.Exception))
try:
    builtins.nothing
except AttributeError as e:
    print(e)
print(builtins.__name__)
def inner():
    import builtins as b
    return b.tuple([1]), b.abs(-3)
print(inner())
import math
print([n for n in dir(math) if n.startswith('is')])
