# Binary operators try the left operand, then the reflected method of the right; a subclass on the right goes first.
class Left:
    def __add__(self, other): return f'Left+{type(other).__name__}'
    def __sub__(self, other): return NotImplemented
    def __eq__(self, other): return NotImplemented


class Right:
    def __radd__(self, other): return f'{type(other).__name__}+Right reflected'
    def __rsub__(self, other): return f'{type(other).__name__}-Right reflected'
    def __rmul__(self, other): return ('rmul', other)
    def __rpow__(self, other): return ('rpow', other)
    def __rdivmod__(self, other): return ('rdivmod', other)
    def __rlshift__(self, other): return ('rlshift', other)
    def __rmatmul__(self, other): return ('rmatmul', other)


class Child(Left):
    def __radd__(self, other): return 'Child first'


print(Left() + Right())
print(Left() - Right())
print(Left() + Child())
print(Child() + Left())
print(3 * Right(), 2 ** Right(), divmod(7, Right()), 1 << Right(), [] @ Right())
print('text' * Right(), None + Right())
for operation in (lambda: Left() - 1, lambda: 1 - Left(), lambda: Left() @ 2, lambda: Right() + 1):
    try:
        print(operation())
    except TypeError as error:
        print(error)
print(Left() == Left(), Left() != 3)
x = Left()
print(x == x, x != x)
