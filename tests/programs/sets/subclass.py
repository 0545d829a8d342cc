# A class made from set keeps its own type only where CPython does.
class Tags(set):
    def __repr__(self):
        return "Tags" + str(sorted(self))


t = Tags([3, 1, 2])
print(t, type(t | {4}).__name__, type(t.copy()).__name__, type(t & t).__name__, len(t), 2 in t)
t |= {9}
t.add(7)
print(t, type(t).__name__, t == {1, 2, 3, 7, 9}, isinstance(t, set), t - {1}, {1, 50} - t)
class Frozen(frozenset):
    pass
f = Frozen([1, 2])
print(f == frozenset([2, 1]), hash(f) == hash(frozenset([1, 2])), f in {frozenset([1, 2])}, len(f | {3}))
