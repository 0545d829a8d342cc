# Literal, value, or- and capture patterns; guards; what is bound afterwards.
class Color:
    RED = 1
    BLUE = 'b'


import math


def kind(v):
    match v:
        case 0 | 1:
            return 'bit'
        case -1:
            return 'minus one'
        case 2.5:
            return 'float'
        case 'yes' | 'y':
            return 'yes'
        case b'raw':
            return 'bytes'
        case True:
            return 'never: True == 1'
        case None:
            return 'None'
        case Color.BLUE:
            return 'blue'
        case math.pi:
            return 'pi'
        case [Color.RED | 2 as n, *_]:
            return f'list of {n}'
        case x if isinstance(x, int) and x > 100:
            return f'big {x}'
        case 'a' 'b':
            return 'joined'
        case other:
            return f'other {other!r}'


for v in (0, 1, True, False, -1, 2.5, 'yes', 'y', b'raw', None, 'b', math.pi, [1], [2, 5], [3], 500, 50, 'ab', 1.0):
    print(repr(v), kind(v))
match 5:
    case n if n > 10:
        print('big')
print(n)
match (1, (2, 3)):
    case (a, (b, c)) if c == 99:
        pass
    case _:
        print(a, b, c)


def calls():
    print('subject once')
    return 'x'


match calls():
    case 'y':
        pass
    case 'x':
        print('x')
match = {'soft': 'keyword'}
case = match['soft']
print(match, case)
def type(x): return x
print(type(5))
_ = 'underscore'
