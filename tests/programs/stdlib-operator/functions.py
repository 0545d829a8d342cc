# operator: functions for operators, getters and callers.
import operator as op


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (op.add(1, 2), op.sub(5, 3), op.mul("a", 3), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5), op.neg(4), op.pos(-4), op.abs(-3), op.invert(5), op.lshift(1, 4), op.rshift(16, 2), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.not_(0), op.truth([]), op.index(5), op.concat("a", "b")))
show(lambda: (op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(2, 3), op.gt(3, 2), op.is_(None, None), op.is_not(1, None), op.contains([1, 2], 2), op.countOf([1, 2, 1], 1), op.indexOf([5, 6], 6), op.getitem({"a": 1}, "a"), op.length_hint([1, 2])))
show(lambda: (op.itemgetter(1)("abc"), op.itemgetter(0, 2)("abc"), op.itemgetter("k")({"k": 5}), op.itemgetter(slice(1, 3))("abcd"), op.attrgetter("real")(5), op.attrgetter("real", "imag")(5), op.methodcaller("upper")("x"), op.methodcaller("split", ",", maxsplit=1)("a,b,c"), sorted([(1, "b"), (0, "c")], key=op.itemgetter(1))))
show(lambda: ((lambda l: (op.setitem(l, 0, 9), op.delitem(l, 1), l))([1, 2, 3]), op.iadd([1], [2]), op.imul([1], 2), op.ior({1}, {2}), op.matmul.__name__))
show(lambda: op.add(1, "a"))
show(lambda: op.itemgetter(5)("ab"))
show(lambda: op.attrgetter("nope")(5))
show(lambda: op.indexOf([1], 2))
show(lambda: op.index(1.5))
show(lambda: op.truediv(1, 0))
show(lambda: op.getitem({}, "k"))
