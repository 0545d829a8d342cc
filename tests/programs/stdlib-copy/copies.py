# copy and deepcopy: sharing, cycles, hooks.
import copy
class Box:
    def __init__(self, items):
        self.items = items

    def __repr__(self):
        return f"Box({self.items})"


class Counted:
    copies = 0

    def __copy__(self):
        Counted.copies += 1
        return self

    def __deepcopy__(self, memo):
        return "deep"


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (lambda a: (copy.copy(a) == a, copy.copy(a)[1] is a[1], copy.deepcopy(a)[1] is a[1], copy.deepcopy(a)))([1, [2, {"k": [3]}], (4, [5])]))
show(lambda: (lambda b: (copy.copy(b), copy.copy(b).items is b.items, copy.deepcopy(b).items is b.items, copy.deepcopy(b)))(Box([1, [2]])))
show(lambda: (lambda l: (l.append(l), copy.deepcopy(l), copy.deepcopy(l)[0] is l))([]))
show(lambda: (lambda x: (lambda d: d[0] is d[1])(copy.deepcopy([x, x])))([1]))
show(lambda: (copy.copy((1, 2)) is not None, copy.deepcopy("abc"), copy.copy({1, 2}), copy.deepcopy({"a": {1}}), copy.copy(5), copy.deepcopy(None), copy.copy(len) is len, copy.deepcopy(Box) is Box))
show(lambda: (copy.copy(Counted()) is not None, Counted.copies, copy.deepcopy(Counted()), copy.deepcopy([Counted()])))
show(lambda: ((lambda t: copy.deepcopy(t) is t)((1, 2)), (lambda t: copy.deepcopy(t) is t)((1, [2])), copy.copy(bytearray(b"x")), copy.copy(range(3)), copy.deepcopy(frozenset([1]))))
