# Views show the dict as it is now.
d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
print(keys, values, items, len(keys), "c" in keys, 3 in values, ("c", 3) in items, ("c", 4) in items, list(keys) == ["a", "b", "c"])
print(keys == {"a", "b", "c"}, items == {("a", 1), ("b", 2), ("c", 3)}, keys & {"a", "z"}, sorted(keys | {"z"}), keys - d.keys(), values == d.values(), keys == d.keys())
print(repr({}.keys()), {}.values(), {}.items(), keys.isdisjoint(["q"]), keys >= {"a"}, items > {("a", 1)})
