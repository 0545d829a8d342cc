# Class patterns with positions, keywords, built-in types and subclasses.
class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ('x', 'y', 'z')

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Bare:
    pass


def where(p):
    match p:
        case Point3(0, 0, 0):
            return 'origin 3'
        case Point3(z=5):
            return 'z5'
        case Point(0, 0):
            return 'origin'
        case Point(x=0, y=y):
            return f'on y at {y}'
        case Point(x, 0) if x > 0:
            return f'positive x {x}'
        case Point(x, y) as whole:
            return f'{x},{y} {type(whole).__name__}'
        case int(n) | float(n):
            return f'number {n}'
        case str() as s:
            return f'text {s}'
        case bool():
            return 'never'
        case list([a, *_]) | tuple([a, *_]):
            return f'starts {a}'
        case dict():
            return 'dict'
        case None:
            return 'none'
        case _:
            return 'other'


for v in (Point3(0, 0, 0), Point3(1, 2, 5), Point(0, 0), Point(0, 7), Point(3, 0), Point(-3, 0), Point3(1, 2, 3), 5, 2.5, True, 'hi', [1, 2], (), ('t',), {}, None, {1}):
    print(where(v))
try:
    match Bare():
        case Bare(1):
            pass
except TypeError as e:
    print(e)
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as e:
    print(e)
try:
    match Point(1, 2):
        case Point(1, x=2):
            print('x twice')
except TypeError as e:
    print(e)
match Bare():
    case Bare(missing=1):
        print('no')
    case Bare():
        print('bare')
