class Point:
    """A point."""

    dimensions = 2

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def __repr__(self):
        return f'Point({self.x}, {self.y})'

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def moved(self, dx=0, dy=0):
        return Point(self.x + dx, self.y + dy)


p, q = Point(1, 2), Point(y=2, x=1)
print(p, repr(q), str(p), p == q, p != q, p is q, p == 5, p != 5)
print(len({p, q, Point(0)}), {p: 'a'}[q])
print(p + q, p.moved(dy=5), Point.moved(p, 1), Point.dimensions, p.dimensions)
p.dimensions = 3
print(p.dimensions, Point.dimensions, q.dimensions)
del p.dimensions
print(p.dimensions)
Point.origin = Point(0)
print(q.origin)
for name in ('z', 'x'):
    try:
        print(getattr(p, name))
    except AttributeError as e:
        print(e)
print(getattr(p, 'z', 'default'), hasattr(p, 'y'), hasattr(p, 'w'))
setattr(p, 'z', 9)
print(p.z, vars(p), p.__dict__)
delattr(p, 'z')
try:
    del p.z
except AttributeError as e:
    print(e)
print(Point.__name__, type(p).__name__, p.__class__ is Point, type(p) is Point, Point.__doc__)
try:
    Point()
except TypeError as e:
    print(e)
try:
    p.nothing()
except AttributeError as e:
    print(e)
