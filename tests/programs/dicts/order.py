# Insertion order, through removal, reinsertion and popitem.
d = {n: n * n for n in (5, 3, 9, 1)}
d[3] = "again"
del d[5]
d[5] = "back"
print(d, list(d), list(reversed(d)), d.popitem(), list(d.items()), d.pop(9), d)
d.update({1: "one", 7: "seven"}, )
print(list(d.values()), next(iter(d)), dict(reversed(d.items())), list(reversed(d.keys())), list(reversed(d.values())))
print(dict.fromkeys("hello"), dict.fromkeys([1, 2], []), dict(a=1, **{"b": 2}), dict([("x", 1)], y=2), dict({"k": 1}), dict(zip("ab", (1, 2))))
