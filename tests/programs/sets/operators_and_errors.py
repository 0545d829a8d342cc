s = {1, 2, 3}
print(s | {4}, s & {2}, s - {1}, s ^ {1, 9}, s <= {1, 2, 3, 4}, s < s, s >= {1}, s.isdisjoint({9}), s.issubset([1, 2, 3, 4]), s.union([7], (8,)))
for f in (lambda: s | [1], lambda: s.remove(99), lambda: set().pop(), lambda: {[]}, lambda: hash(set()), lambda: s + s, lambda: s[0], lambda: s < [1], lambda: set(1), lambda: frozenset().add(1), lambda: s.update(3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(s.discard(5), frozenset([1]) == {1}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])), set("aab") == {"a", "b"}, frozenset(), set(), repr(frozenset({3})))
t = s.copy(); t |= {8}; t &= {1, 8}; t -= {1}; t ^= {2}; print(t, s, type(s.difference(frozenset([1]))), type(frozenset() | set()))
print({*()}, {*[1], 2}, s.intersection_update({1}), s)
