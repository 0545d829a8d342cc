# Tuples compare from the left; keys with several parts.
people = [("bob", 30), ("ann", 25), ("cid", 30), ("ann", 20)]
print(sorted(people))
print(sorted(people, key=lambda p: (-p[1], p[0])))
print(sorted(people, key=lambda p: p[1]), max(people, key=lambda p: p[1]), min(people))
print(sorted([(1, "b"), (1, "a"), (0, "z")], reverse=True), (1, 2) < (1, 2, 0) < (1, 3), sorted(["b10", "b9", "a1"], key=lambda s: (s[0], int(s[1:]))))
