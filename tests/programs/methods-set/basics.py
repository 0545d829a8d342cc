# Methods of sets and frozensets.
def after(change):
    s = {1, 2, 3}
    return change(s), s


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (after(lambda s: s.add(4)), after(lambda s: s.add(1)), after(lambda s: s.discard(1)), after(lambda s: s.discard(9)), after(lambda s: s.remove(2)), after(lambda s: s.pop()), after(lambda s: s.clear())))
show(lambda: (after(lambda s: s.update([5], {6})), after(lambda s: s.intersection_update([1, 9])), after(lambda s: s.difference_update({1})), after(lambda s: s.symmetric_difference_update({1, 7}))))
show(lambda: ({1, 2}.union([3], (4,)), {1, 2}.intersection([2, 3], [2]), {1, 2}.difference([1]), {1, 2}.symmetric_difference([2, 3]), {1, 2}.issubset([1, 2, 3]), {1, 2}.issuperset([1]), {1}.isdisjoint([2])))
show(lambda: ({1, 2} | {3}, {1, 2} & {2, 3}, {1, 2} - {2}, {1, 2} ^ {2, 3}, {1} < {1, 2}, {1, 2} <= {1, 2}, {1, 2} > {3}, {1} == frozenset([1]), {1, 2} != {2, 1}))
show(lambda: (set(), frozenset(), frozenset([2, 1]), set("a"), {1, 1.0, True}, {(1, 2)}, type({1} | frozenset()), type(frozenset() | {1})))
show(lambda: {1}.remove(2))
show(lambda: set().pop())
show(lambda: {1} | [2])
show(lambda: {1} < [2])
show(lambda: {[1]})
show(lambda: {1}.add({2}))
show(lambda: hash({1}))
show(lambda: (hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]): "f"}[frozenset([1])]))
show(lambda: frozenset([1]).add(2))
show(lambda: set(5))
show(lambda: {1}[0])
