# typing's names of abstract classes as bases bring their mixin methods
from typing import Iterator, Mapping, MutableSet, Sequence, TypeVar
import typing
T = TypeVar('T')
class Ordered(MutableSet[T], Sequence[T]):
    def __init__(self, it=()):
        self.items = []
        self |= it
    def __len__(self):
        return len(self.items)
    def __getitem__(self, i):
        return self.items[i]
    def __contains__(self, x):
        return x in self.items
    def add(self, x):
        if x not in self.items:
            self.items.append(x)
    def discard(self, x):
        if x in self.items:
            self.items.remove(x)
    def __iter__(self):
        return iter(self.items)
o = Ordered([1, 2])
o |= [3]
o -= [1]
o &= [2, 3]
o ^= [9]
print(list(o), list(o | [4]), o == Ordered([2, 3, 9]), o.isdisjoint([5]), list(reversed(o)), o.index(3), o.count(9))
class Frozen(typing.Mapping[str, int]):
    def __init__(self, **items):
        self._items = items
    def __getitem__(self, key):
        return self._items[key]
    def __iter__(self):
        return iter(self._items)
    def __len__(self):
        return len(self._items)
f = Frozen(a=1, b=2)
print(list(f.items()), f.get('z', 0), 'a' in f, f == {'a': 1, 'b': 2}, {**f}, list(f.keys()), list(f.values()))
class Count(Iterator[int]):
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n
print(list(Count()), isinstance(f, Mapping), isinstance(o, Sequence))
