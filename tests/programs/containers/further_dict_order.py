# Insertion order through changes.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
print(list(d))
del d["a"]
d["a"] = 4
print(list(d), list(d.items()), next(iter(d)), list(reversed(d)))
d.update(b=0, z=1)
print(d, d == {"z": 1, "c": 3, "a": 4, "b": 0}, list(d) == list({"z": 1}))
d = {k: d[k] for k in sorted(d)}
print(d, d.popitem(), d)
