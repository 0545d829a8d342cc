# repr that stays short
import reprlib
print(reprlib.repr(list(range(100))), reprlib.repr('x' * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(set(range(20))))
print(reprlib.repr(10 ** 100), reprlib.repr((1,)), reprlib.repr(()), reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr(frozenset([1])), reprlib.repr(1.5), reprlib.repr('short'))
class R(reprlib.Repr):
    def repr_int(self, x, level): return f'<{x}>'
r = R(); r.maxlist = 2
print(r.repr([1, 2, 3]), r.repr({'a': 1}))
r2 = reprlib.Repr(maxlist=3, maxstring=10, fillvalue='---')
print(r2.repr([1, 2, 3, 4]), r2.repr('abcdefghijklmnop'))
print(reprlib.Repr(indent=2).repr({'a': [1, 2], 'b': (3,)}))
class L:
    def __init__(self): self.items = []
    @reprlib.recursive_repr()
    def __repr__(self): return f'L({self.items!r})'
l = L(); l.items.append(l); print(l)
from collections import deque
from array import array
print(reprlib.repr(deque(range(10))), reprlib.repr(array('i', range(10))))
