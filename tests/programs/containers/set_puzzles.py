# Duplicates, differences and order by sets.
a, b = [1, 2, 2, 3, 5], [2, 3, 4]
print(sorted(set(a)), sorted(set(a) & set(b)), sorted(set(a) ^ set(b)), [x for x in a if x not in set(b)])
seen = set()
print([x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.add(x))], list(dict.fromkeys([3, 1, 3, 2, 1])))
print({frozenset(p) for p in [(1, 2), (2, 1)]} == {frozenset([1, 2])}, set("hello") - set("help"), len({(0, 1), (0, True)}))
print(any({0, ""}), all(set()), {1, 2} <= {1, 2, 3} > {3}, {*range(3)} | {*"a"} >= {0, "a"})
