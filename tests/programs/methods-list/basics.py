# Methods of lists and their errors.
def after(change, items=(3, 1, 2)):
    items = list(items)
    return change(items), items


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (after(lambda l: l.append(4)), after(lambda l: l.extend("xy")), after(lambda l: l.insert(1, 9)), after(lambda l: l.insert(-1, 9)), after(lambda l: l.insert(99, 9)), after(lambda l: l.insert(-99, 9))))
show(lambda: (after(lambda l: l.pop()), after(lambda l: l.pop(0)), after(lambda l: l.pop(-2))))
show(lambda: (after(lambda l: l.remove(1)), after(lambda l: l.reverse()), after(lambda l: l.clear()), after(lambda l: l.copy())))
show(lambda: ([1, 2, 1].count(1), [1, 2, 1].index(1), [1, 2, 1].index(1, 1), [1, 2, 1].index(1, -1), [1, 2, 1].index(2, 0, 2)))
show(lambda: [].pop())
show(lambda: [1].pop(5))
show(lambda: [1].remove(2))
show(lambda: [1, 2].index(3))
show(lambda: [1, 2, 1].index(2, 2))
show(lambda: [1].insert("a", 1))
show(lambda: [1].pop("a"))
show(lambda: [1].extend(None))
show(lambda: (after(lambda l: l.extend(l)), after(lambda l: l.__iadd__([7])), after(lambda l: l.sort(reverse=True))))
