# What the methods take, and what they say about the rest.
s = {1, 2, 3}
for call in (
    lambda: s.add([]), lambda: s.update(5), lambda: s.remove(9), lambda: set(4), lambda: {1} | 3, lambda: s.issubset(7),
    lambda: s.union([[1]]), lambda: frozenset([{}]), lambda: hash(s), lambda: {s}, lambda: s.discard({}), lambda: s.pop(1),
    lambda: set([1], [2]), lambda: s < 3, lambda: frozenset([1]).add(2), lambda: s.intersection(None), lambda: [] in s,
):
    try:
        print(call())
    except (TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
print(s.issubset(range(9)), s.issuperset(""), s.isdisjoint([4]), s.union(), s.intersection(), s.difference())
