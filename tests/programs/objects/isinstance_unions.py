# isinstance with classes, tuples, unions and abstract classes.
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence, Sized, Container, MutableMapping, Generator, Set
print(isinstance(1, int | str), isinstance('a', int | str), isinstance(None, int | None), isinstance(2.5, int | str), isinstance(True, int))
u = int | str
print(u, repr(u | None), type(u).__name__, u == str | int, u.__args__, issubclass(bool, u), int | int, list | None)
print(isinstance(5, (str, (list, (int,)))), isinstance(5, (u, list)), isinstance([], ()))
for bad in (lambda: isinstance(1, 5), lambda: isinstance(1, (int, 'x')), lambda: isinstance('a', (int, 'x')), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: int | 5):
    try:
        print(bad())
    except TypeError as e:
        print(e)
for value in ([], (), {}, set(), 'a', 5, len, iter([]), (x for x in []), range(2), b''):
    print(type(value).__name__, [c.__name__ for c in (Callable, Hashable, Iterable, Iterator, Mapping, Sequence, Sized, Container, MutableMapping, Generator, Set) if isinstance(value, c)])


class Own:
    def __iter__(self):
        return iter([])

    def __len__(self):
        return 0


print(isinstance(Own(), Iterable), isinstance(Own(), Sized), isinstance(Own(), Container), issubclass(Own, Iterable))
print(type(1) == int, type(True) is bool, issubclass(bool, int), issubclass(int, object), isinstance(int, type), isinstance(type, object))
import types
print(isinstance(u, types.UnionType), isinstance(lambda: 0, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType))
