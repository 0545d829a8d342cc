# Views of dicts take part in set algebra.
d = {3: "c", 19: "s", 11: "k"}
e = {11: "k", 3: "x", 40: "z"}
print(d.keys() & e.keys(), d.keys() | e.keys(), d.keys() - e.keys(), d.keys() ^ e.keys())
print(d.keys() & [3, 4, 11], d.keys() | (1, 2), d.keys() - iter([3]), {3, 4} & d.keys(), {3, 4} - d.keys())
print(sorted(d.items() & e.items()), sorted(d.items() - e.items()), len(d.items() ^ e.items()), len(d.items() | e.items()))
print(d.keys() == {3, 11, 19}, d.keys() >= {3}, d.keys() < {3, 11, 19, 2}, d.items() <= d.items(), d.keys().isdisjoint([5]))
print(frozenset([3, 4, 11]) & d.keys(), type(frozenset([3]) & d.keys()), type(frozenset([3]) | d.keys()))
for bad in (lambda: d.keys() & 5, lambda: d.values() & {1}, lambda: {1} | [2], lambda: {1} < [2]):
    try:
        print(bad())
    except TypeError as error:
        print(error)
