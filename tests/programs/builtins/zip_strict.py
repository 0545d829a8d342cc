# zip in step, to the shortest, and strictly.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(list(zip()), list(zip("ab")), list(zip([1, 2, 3], "ab")), list(zip(range(3), "abc", strict=True)), dict(zip("ab", [1, 2])), list(zip(*[(1, "a"), (2, "b")])))
attempt(lambda: list(zip([1], [], strict=True)))
attempt(lambda: list(zip([], [1], strict=True)))
attempt(lambda: list(zip([1, 2], [1, 2], [1], strict=True)))
attempt(lambda: zip(1))
attempt(lambda: zip([1], 2))
