# range: indexing, slices, membership, equality, errors.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (range(5), range(1, 5), range(5, 0, -2), list(range(5, 0, -2)), len(range(0, 10, 3)), range(10)[3], range(10)[-1], range(10)[2:8:3], range(10)[::-1], range(0), bool(range(0))))
show(lambda: (3 in range(5), 5 in range(5), 3.0 in range(5), 2.5 in range(5), "a" in range(5), 4 in range(0, 10, 3), 6 in range(0, 10, 3), -1 in range(5)))
show(lambda: (range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], hash(range(3)) == hash(range(0, 3)), range(10).index(4), range(10).count(4), range(0, 10, 3).index(6)))
show(lambda: (range(5).start, range(1, 9, 2).stop, range(1, 9, 2).step, list(reversed(range(4))), sum(range(101)), max(range(5)), min(range(3, 9)), sorted(range(3), reverse=True), tuple(range(2))))
show(lambda: range(10)[10])
show(lambda: range(10).index(10))
show(lambda: range(1, 2, 0))
show(lambda: range(1.0))
show(lambda: range("a"))
show(lambda: range())
show(lambda: range(5).start.x)
show(lambda: range(3) + range(3))
show(lambda: range(3) < range(4))
show(lambda: range(3)["a"])
show(lambda: (range(-5, 5, 3)[1], list(range(-3)), len(range(-10, 10, 7)), range(2**40)[2**39], len(range(2**40)), 2**39 in range(2**40)))
