# Which operand's method is asked first, and what NotImplemented leads to.
class Left:
    def __add__(self, other):
        print('Left.__add__', type(other).__name__)
        return NotImplemented

    def __sub__(self, other):
        return 'left sub'

    def __eq__(self, other):
        print('Left.__eq__')
        return NotImplemented


class Right:
    def __radd__(self, other):
        print('Right.__radd__', type(other).__name__)
        return 'right'

    def __eq__(self, other):
        print('Right.__eq__')
        return NotImplemented


class LeftChild(Left):
    def __radd__(self, other):
        print('LeftChild.__radd__')
        return 'child first'

    def __rsub__(self, other):
        return 'child rsub'


print(Left() + Right())
print(5 + Right(), [1] + Right(), 'x' + Right())
print(Left() + LeftChild())
print(Left() - LeftChild(), LeftChild() - Left())
print(Left() == Right())
try:
    Left() + 1
except TypeError as e:
    print(e)
try:
    1 + Left()
except TypeError as e:
    print(e)
try:
    Right() + Right()
except TypeError as e:
    print(e)
