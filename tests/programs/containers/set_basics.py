s = {3, 1, 2}
s.add(4)
s.add(1)
s.discard(9)
s.discard(3)
s.remove(4)
print(sorted(s), len(s), 1 in s, 3 in s, set(), frozenset(), {5}, frozenset([5]), bool(set()))
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), sorted(b - a))
print(sorted(a.union(b, [9])), sorted(a.intersection(b, [3])), sorted(a.difference(b, [1])), sorted(a.symmetric_difference([1, 7])), sorted(a.union()), sorted(a.copy()))
print(a == {4, 3, 2, 1}, a != b, {1, 2} < a, {1, 2} <= a, a <= a, a < a, a > {1}, a >= b, a.issubset(range(10)), a.issuperset([1, 2]), a.isdisjoint([8]), a.isdisjoint(b), {1} == frozenset([1]), {1} == [1])
a |= {10}
a &= {1, 2, 10}
a ^= {2, 3}
a -= {10}
print(sorted(a))
a.update([5, 6], (7,))
a.intersection_update([1, 5, 6, 7])
a.difference_update([7], [1])
a.symmetric_difference_update({5, 8})
print(sorted(a), set('hello') == {'h', 'e', 'l', 'o'}, set([1, 1.0, True]) == {1}, len({(1, 2), (1, 2)}))
f = frozenset([1, 2, 3])
print(sorted(f | {9}), type(f | {9}).__name__, type({9} | f).__name__, hash(f) == hash(frozenset([3, 2, 1])), {f: 'x'}[frozenset((1, 2, 3))], sorted(f.union([4])), f.copy() is f, frozenset(f) is f)
print(hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset([(1, 2), 5])))
a -= a
print(a, f - f, f & f == f, f ^ f)
p = {42}
print(p.pop(), p)
for g in (lambda: {1}.remove(2), lambda: set().pop(), lambda: {[]}, lambda: {1} | [2], lambda: {1} < 5, lambda: set(5), lambda: {1}.union(5), lambda: hash({1}), lambda: {1} & 'a', lambda: {1}.issubset(5)):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
