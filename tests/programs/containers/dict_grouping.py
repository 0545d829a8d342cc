# Grouping, inverting and merging dicts.
words = ["apple", "bob", "cat", "avocado", "bat"]
groups = {}
for w in words:
    groups.setdefault(w[0], []).append(w)
print(groups, {k: len(v) for k, v in groups.items()})
inverse = {}
for k, vs in groups.items():
    for v in vs:
        inverse[v] = k
print(inverse, {v: k for k, v in {"x": 1, "y": 2}.items()})
print({**groups, "a": 0} | {"z": 1}, dict(sorted(groups.items(), key=lambda p: len(p[1]))))
print(max(groups, key=lambda k: len(groups[k])), min(groups.items()), sorted(inverse, key=inverse.get))
