# Tuples: order, nesting, unpacking, repetition.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


t = (1, [2], "x")
t[1].append(3)
print(t, t + (4,), t * 2, t[::-1], (1, 2) < (1, 2, 0) < (2,), () < (0,), (1,), ((),), t.count(1), t.index("x"), len(()), 1 in t, tuple("ab"), tuple([]))
(a, b), *rest = (1, 2), 3, 4
first, *middle, last = range(6)
print(a, b, rest, first, middle, last, *t)
attempt(lambda: t.index(9))
attempt(lambda: t.__class__.__setitem__ if False else t[9])
attempt(lambda: hash(t))
attempt(lambda: (1, 2) < 3)
attempt(lambda: (1, "a") < (1, 2))
