# Operators of lists and slices of every kind.
def after(change):
    items = list(range(6))
    change(items)
    return items


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ([1] + [2], [1] * 3, 2 * [1, 2], [1] * -1, [1, 2] == [1, 2.0], [1, 2] < [1, 3], [] < [0], [2] > [1, 9], 2 in [1, 2], [1] != (1,)))
show(lambda: (after(lambda l: l.__setitem__(slice(1, 3), "xyz")), after(lambda l: l.__setitem__(slice(None, None, 2), [0, 0, 0])), after(lambda l: l.__delitem__(slice(None, None, 2))), after(lambda l: l.__delitem__(-1))))
show(lambda: (after(lambda l: l.__setitem__(slice(3, 1), [9])), after(lambda l: l.__setitem__(slice(None, None, -1), l)), after(lambda l: l.__delitem__(slice(4, 1, -1)))))
show(lambda: ([0, 1, 2, 3][::2], [0, 1, 2, 3][::-2], [0, 1, 2, 3][-2:], [0, 1, 2, 3][10:], [0, 1, 2, 3][True]))
show(lambda: after(lambda l: l.__setitem__(slice(None, None, 2), [1])))
show(lambda: [1, 2][5])
show(lambda: [1, 2]["0"])
show(lambda: [1, 2][1.0])
show(lambda: [1, 2][::0])
show(lambda: [1] + (2,))
show(lambda: [1] + None)
show(lambda: [1] * 1.5)
show(lambda: [1] < (1,))
show(lambda: [1] < [None])
show(lambda: ([[1, 2]] * 2, [[]] * 2 == [[], []]))
