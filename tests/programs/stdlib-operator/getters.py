import operator
from operator import attrgetter, itemgetter, methodcaller

rows = [{'n': 'b', 'v': 2}, {'n': 'a', 'v': 3}, {'n': 'c', 'v': 1}]
print([r['n'] for r in sorted(rows, key=itemgetter('n'))], [r['v'] for r in sorted(rows, key=itemgetter('v'))])
print(itemgetter(1, 2)('abc'), itemgetter(slice(1, None))('abcd'), repr(itemgetter(1, 'x')))
print(attrgetter('real', 'imag')(3), repr(attrgetter('a.b', 'c')))
print(methodcaller('split', ',', maxsplit=1)('a,b,c'), repr(methodcaller('split', ',', maxsplit=1)))
binary = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow]
print([f(7, 2) for f in binary])
print([f(6, 3) for f in (operator.and_, operator.or_, operator.xor, operator.lshift, operator.rshift)])
print([f(2, 3) for f in (operator.lt, operator.le, operator.eq, operator.ne, operator.ge, operator.gt)])
print(operator.neg(3), operator.pos(-3), operator.inv(5), operator.not_(0), operator.truth([]), operator.abs(-2))
print(operator.contains([1, 2], 2), operator.countOf('banana', 'a'), operator.indexOf('banana', 'n'))
print(operator.concat([1], [2]), operator.is_(None, None), operator.is_not(1, None), operator.index(True))
items = [1, 2, 3]
operator.setitem(items, 0, 9)
operator.delitem(items, 1)
print(items, operator.getitem(items, 1), operator.iadd(items, [4]), items, operator.length_hint(items))
print(operator.call(max, 3, 8), operator.ixor(5, 3), operator.imul(3, 4))
for bad in (lambda: operator.indexOf([1], 5), lambda: itemgetter(3)([1]), lambda: attrgetter('zz')(3), lambda: attrgetter(1)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
