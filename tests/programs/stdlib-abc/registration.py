# abc and collections.abc: what counts as what.
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, MutableSequence, Sequence, Set, Sized


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: [[isinstance(v, c) for c in (Iterable, Iterator, Sized, Sequence, Mapping, Set, Hashable, Callable)] for v in ([], (), "a", {}, set(), iter([]), 5, len, range(3), b"x")])
show(lambda: (issubclass(list, MutableSequence), issubclass(tuple, MutableSequence), issubclass(dict, Mapping), issubclass(str, Sequence), issubclass(frozenset, Set), isinstance({}.keys(), Set), isinstance((x for x in ()), Iterator), isinstance(type, Callable)))
show(lambda: Sequence())
show(lambda: Mapping())
