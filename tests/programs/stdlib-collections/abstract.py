# python: 3.12
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized

for value in ([1], (1,), 'a', {1: 2}, {1}, range(3), iter([]), len, 3, b'x', {}.keys(), (x for x in ())):
    kinds = [Iterable, Iterator, Sized, Sequence, Mapping, Set, Callable, Hashable, MutableSequence]
    print([kind.__name__ for kind in kinds if isinstance(value, kind)])


class Evens(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * 2


evens = Evens(4)
print(list(evens), 4 in evens, 5 in evens, list(reversed(evens)), evens.index(6), evens.count(2))
print(isinstance(evens, Iterable), issubclass(Evens, Sequence))
try:
    Sequence()
except TypeError as error:
    print(error)


class Lower(MutableMapping):
    def __init__(self, **given):
        self.data = {}
        self.update(given)

    def __getitem__(self, key):
        return self.data[key.lower()]

    def __setitem__(self, key, value):
        self.data[key.lower()] = value

    def __delitem__(self, key):
        del self.data[key.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


lower = Lower(A=1, b=2)
lower['C'] = 3
print(dict(lower), 'c' in lower, lower.get('Z', 0), lower.pop('B'), lower.setdefault('D', 4), sorted(lower.items()))


class HasIter:
    def __iter__(self):
        return iter([])

    def __len__(self):
        return 0


print(isinstance(HasIter(), Iterable), isinstance(HasIter(), Sized), isinstance(HasIter(), Sequence))
