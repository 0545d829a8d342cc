# Lazy, with several iterables, and with None.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(list(map(str, [1, 2])), list(map(pow, [2, 3], [3, 2, 9])), list(filter(None, [0, 1, "", "a", [], None])), list(filter(str.isdigit, "a1b2")), list(map(lambda *a: a, "ab", "cd", "ef")))
lazy = map(lambda n: 10 // n, [5, 0, 2])
print(next(lazy))
attempt(lambda: next(lazy))
attempt(lambda: next(lazy))
attempt(lambda: next(lazy))
attempt(lambda: map(int))
attempt(lambda: list(map(5, [1])))
attempt(lambda: filter(None))
attempt(lambda: list(filter(None, 5)))
