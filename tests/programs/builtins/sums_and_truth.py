# sum with a start, any and all.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(sum([]), sum([1, 2, 3]), sum([1, 2], 10), sum([[1], [2]], []), sum(range(101)), sum([True, True]), sum([0.5, 1]), sum([(1,), (2,)], ()), sum([10**30, 1]), sum([1], start=2))
print(any([]), all([]), any([0, "", 3]), all([1, "a", []]), any(n > 3 for n in range(5)), all(n for n in (1, 2)))
attempt(lambda: sum(["a"]))
attempt(lambda: sum(["a"], ""))
attempt(lambda: sum(5))
attempt(lambda: sum([1, "a"]))
attempt(lambda: any(5))
