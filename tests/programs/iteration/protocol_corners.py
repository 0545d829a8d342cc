# Objects that iterate in unusual ways.
class NoIter:
    def __next__(self):
        return 1


class OnlyGetitem:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10


class GetitemError(OnlyGetitem):
    def __getitem__(self, i):
        raise KeyError(i)


class IterNone:
    __iter__ = None

    def __getitem__(self, i):
        return i


class ContainsNone(OnlyGetitem):
    __contains__ = None


class IterNotIterator:
    def __iter__(self):
        return [1, 2]


class LenLies:
    def __len__(self):
        return 100

    def __iter__(self):
        return iter('ab')


class ReversedOnly:
    def __reversed__(self):
        return iter('cba')


class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return 'xyz'[i]


print(list(OnlyGetitem()), 20 in OnlyGetitem(), list(LenLies()), len(LenLies()), list(reversed(ReversedOnly())), list(reversed(Sequence())))
for f in (lambda: list(NoIter()), lambda: list(GetitemError()), lambda: list(IterNone()), lambda: 10 in ContainsNone(), lambda: list(IterNotIterator()),
          lambda: list(reversed(OnlyGetitem())), lambda: reversed({1}), lambda: reversed(5), lambda: [*NoIter()], lambda: (lambda *a: a)(*5),
          lambda: dict([1]), lambda: dict(['abc']), lambda: zip(5), lambda: sum(5), lambda: max(5), lambda: sorted(5), lambda: tuple(5), lambda: set(5), lambda: ''.join(5),
          lambda: [1].extend(5), lambda: map(str, 5), lambda: filter(None, 5), lambda: enumerate(5), lambda: any(5)):
    try:
        print(f())
    except (TypeError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
for i, x in enumerate(OnlyGetitem(), start=1):
    print(i, x, end=' ')
print(next(NoIter()))
