# Tuples: operators, methods, errors.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ((1, 2) + (3,), (1,) * 3, 0 * (1, 2), (1, 2) < (1, 3), (1, 2) == (1.0, 2), (1,) < (1, 0), () < (0,), (3, 1)[0], (1, 2, 3)[::-1], (1, 2, 3)[1:]))
show(lambda: ((1, 2, 1).count(1), (1, 2, 1).index(1, 1), 2 in (1, 2), len(()), bool(()), tuple("ab"), tuple(), tuple([1]), tuple({1: 2}), hash((1, "a")) == hash((1, "a"))))
show(lambda: (1, 2)[2])
show(lambda: (1, 2).index(3))
show(lambda: (1, 2) + [3])
show(lambda: (1, 2) < [3])
show(lambda: (1, 2).append(3))
show(lambda: tuple(5))
show(lambda: (1, 2)["a"])
show(lambda: (((1,), (2, (3,))), (1,), repr(()), str((1, "a", None))))
