# list.sort and sorted: keys, stability, reverse, errors.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (sorted([3, 1, 2]), sorted([3, 1, 2], reverse=True), sorted("banana"), sorted({"b": 1, "a": 2}), sorted([])))
show(lambda: (sorted(["bb", "a", "ccc"], key=len), sorted([-3, 2, -1], key=abs), sorted(["B", "a", "C"], key=str.lower)))
show(lambda: (sorted([(1, "b"), (0, "z"), (1, "a")], key=lambda p: p[0]), sorted([(1, "b"), (0, "z"), (1, "a")], key=lambda p: p[0], reverse=True)))
show(lambda: (sorted([1.5, 1, True, 0]), sorted([float("inf"), -1, 0]), sorted([[2], [1, 5], []]), sorted([(2, 1), (1, 2)])))
show(lambda: sorted([1, "a"]))
show(lambda: sorted([1, None]))
show(lambda: sorted(5))
show(lambda: sorted([1], key=5))
show(lambda: sorted([3, 1], key=None))
show(lambda: sorted([1, 2], key=lambda x: 1 / 0))
show(lambda: ([2, 1].sort(), sorted([2, 1], reverse=1), sorted([1, 2], reverse=[])))
show(lambda: sorted([complex], key=id) == [complex] if False else "no")
show(lambda: (min([3, 1, 2]), max("abc"), min(2, 1), max([1, 5, 3], key=lambda x: -x), min([], default="none"), max((1, 2), (1, 3))))
show(lambda: min([]))
show(lambda: max(1))
show(lambda: max([1, "a"]))
