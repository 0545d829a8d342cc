# array: types, methods, errors.
from array import array


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (array("i", [1, 2, 3]), array("d", [1.5]), array("B", b"ab"), array("h"), array("i", range(3))[1], array("i", [1, 2, 3])[1:], array("i", [1]) + array("i", [2]), array("b", [1]) * 3, array("i", [1, 2]) == array("i", [1, 2]), array("i", [1]) < array("i", [2]), array("H", [1]).itemsize, array("i").typecode, len(array("q", [1])), 2 in array("i", [1, 2])))
show(lambda: (lambda a: (a.append(4), a.extend([5, 6]), a.insert(0, 9), a.pop(), a.remove(2), a.reverse(), a.index(9), a.count(1), a.tolist(), a))(array("i", [1, 2, 3])))
show(lambda: (array("H", [1, 256]).tobytes(), (lambda a: (a.frombytes(b"\x01\x00\x02\x00"), a))(array("H")), (lambda a: (a.fromlist([7]), a.byteswap(), a))(array("H", [1])), list(array("f", [0.1])), (lambda a: (a.__setitem__(0, 5), a.__delitem__(1), a))(array("i", [1, 2, 3])), sum(array("d", [0.5, 1.5])), array("i", [3, 1, 2]).__class__.__name__, sorted(array("i", [3, 1]))))
show(lambda: array("B", [256]))
show(lambda: array("b", [-129]))
show(lambda: array("i", [1.5]))
show(lambda: array("i", ["a"]))
show(lambda: array("z"))
show(lambda: array("i", [1])[5])
show(lambda: array("i", [1]) + [2])
show(lambda: array("i").pop())
show(lambda: array("i", [1]).remove(5))
show(lambda: array("H").frombytes(b"a"))
show(lambda: array("i", [1]).append("x"))
show(lambda: array("I", [-1]))
