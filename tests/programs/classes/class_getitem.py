# Subscripting a class asks __class_getitem__, unless its metaclass has __getitem__.
class Box:
    def __class_getitem__(cls, item):
        return f'{cls.__name__}[{item!r}]'


class Sub(Box):
    pass


print(Box[int], Sub['x'], Box[1, 2])


class Meta(type):
    def __getitem__(cls, item):
        return ('meta', item)

    def __len__(cls):
        return 3

    def __iter__(cls):
        return iter('abc')

    def __contains__(cls, item):
        return item == 1


class M(metaclass=Meta):
    def __class_getitem__(cls, item):
        return 'never'


print(M[5], len(M), list(M), 1 in M, 2 in M)


class Plain:
    pass


try:
    Plain[int]
except TypeError as e:
    print(e)
print(list[int], dict[str, int], tuple[int, ...], list[int] == list[int])
