# Targets of assignments, loops and comprehensions.
(a, b), [c, *d] = (1, 2), "xyz"
e, = [5]
*f, g = range(4)
h = i, *j = 1, 2, 3
print(a, b, c, d, e, f, g, h, i, j)
for k, (l, *m) in {"p": (1, 2, 3), "q": "ab"}.items():
    print(k, l, m)
print([x + y for x, (y, _) in [(1, (2, 3)), (4, (5, 6))]], {k: v for (k, v), *_ in [(("a", 1), 0)]})
x = [1, 2, 3]
i = 0
i, x[i] = 1, 9
x[0], x[1] = x[1], x[0]
print(i, x)
for bad in ("a, b = 1, 2, 3", "a, b = [1]"):
    try:
        if bad.endswith("3"):
            a, b = 1, 2, 3
        else:
            a, b, *c = [1]
    except ValueError as error:
        print(error)
