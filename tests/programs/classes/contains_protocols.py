# `in` by __contains__, by __iter__ and by __getitem__.
class ByContains:
    def __contains__(self, x):
        return x


class ByIter:
    def __iter__(self):
        return iter([1, 2])


class ByItem:
    def __getitem__(self, i):
        return [5, 6][i]


print(3 in ByContains(), 0 in ByContains(), 2 in ByIter(), 3 in ByIter(), 6 in ByItem(), 7 in ByItem(), 7 not in ByItem())
try:
    1 in object()
except TypeError as error:
    print(error)
