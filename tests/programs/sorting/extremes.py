# python: 3.12
# min and max with keys, defaults and several arguments.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(min(3, 1, 2), max([3, 1, 2]), max("a", "b", key=ord), min([], default="none"), max((), default=None), max([1, 5, 3], key=lambda n: -n), min("hello"), max({1: 9, 2: 8}), max([1.0, 1]), min([1, 1.0]), max([[1], [2, 0]]))
attempt(lambda: min([]))
attempt(lambda: max())
attempt(lambda: max(1))
attempt(lambda: min(1, 2, default=3))
attempt(lambda: max(1, "a"))
attempt(lambda: min([1, 2], key=3))
