# the names with underscores
import operator
print(operator.__add__(2, 3), operator.__lt__(1, 2), operator.__getitem__([1, 2], 1), operator.__not__(0), operator.__and__(6, 3))
print(operator.__contains__('abc', 'b'), operator.__truediv__(1, 4), operator.__iadd__([1], [2]), operator.__neg__(5), operator.__index__(True))
print(operator.__or__(4, 1), operator.__concat__('a', 'b'), operator.__pow__(2, 8), operator.__xor__(5, 1), operator.__mod__(7, 4))
print(operator.__call__(max, 1, 2), operator.__inv__(0), operator.__matmul__ is not None)
items = {}
operator.__setitem__(items, 'k', 1)
print(items)
operator.__delitem__(items, 'k')
print(items, operator.add is operator.__add__)
