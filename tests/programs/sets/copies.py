# A copy has as many cells as its items need, so its order may be another one.
s = set()
for n in range(0, 170, 17):
    s.add(n)
for n in range(0, 100, 17):
    s.discard(n)
print(s, s.copy(), set(s), frozenset(s), set(list(s)))
f = frozenset(range(0, 50, 6))
print(f, f.copy() is f, frozenset(f) is f, set(f) == f, hash(f) == hash(frozenset(set(f))))
print(set(dict.fromkeys([64, 32, 0, 5])), set({9: 1, 1: 2, 17: 3}.keys()), {*{9: 1, 1: 2, 17: 3}})
