# enumerate, zip, map, filter, reversed, iter, next, any, all.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], start=3)), list(zip("ab", [1, 2, 3])), list(zip()), list(zip("ab")), list(zip("ab", [1, 2], strict=True)), list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, [1, 2, 3])), list(reversed([1, 2])), list(reversed(range(3))), list(reversed("ab")), list(reversed({"a": 1}))))
show(lambda: (any([]), all([]), any([0, 1]), all([1, 0]), any(x > 2 for x in [1, 3]), all("abc"), next(iter([1])), next(iter([]), "d"), list(iter(lambda it=iter([1, 2, 0, 3]): next(it), 0))))
show(lambda: list(zip("ab", [1], strict=True)))
show(lambda: list(zip("a", [1, 2], strict=True)))
show(lambda: list(zip("ab", "cd", "e", strict=True)))
show(lambda: next(iter([])))
show(lambda: next([1]))
show(lambda: next(5))
show(lambda: iter(5))
show(lambda: reversed({1, 2}))
show(lambda: reversed(5))
show(lambda: list(map(5, [1])))
show(lambda: list(filter(5, [1])))
show(lambda: enumerate(5))
show(lambda: zip(5))
show(lambda: any(5))
show(lambda: list(map(lambda: 1, [1])))
show(lambda: iter(5, 5))
show(lambda: (sorted(zip("ba", [1, 2])), dict(enumerate("ab")), [*map(lambda p: p[0] * p[1], zip([1, 2], [3, 4]))], list(enumerate(enumerate("a"))), str(type(zip())), str(type(map(str, [])))))
