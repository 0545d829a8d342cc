d = {1: 2}
for m in d.items, d.values, d.keys: print(m(), list(m()))
for f in (lambda: d.values() + 1, lambda: d.keys() + 1, lambda: hash(d.keys()), lambda: hash(d.items()), lambda: d.keys()[0]):
    try: print(f())
    except TypeError as e: print(e)
print(type(hash({}.values())), d.keys() | [5], [1] & d.keys() if 0 else "", len(d.items()), d.keys() ^ {1, 2}, d.keys() - [1], d.items() | {3}, 1 in d.keys(), d.keys() <= {1, 2}, d.keys().isdisjoint([3]))
