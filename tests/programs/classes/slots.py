# __slots__: named attributes only, and no __dict__.
class Pixel:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Named(Pixel):
    __slots__ = 'name'


class Loose(Pixel):
    pass


p = Pixel(1, 2)
p.x += 5
print(p.x, p.y, hasattr(p, '__dict__'))
try:
    p.z = 3
except AttributeError as e:
    print(e)
del p.y
try:
    p.y
except AttributeError as e:
    print(e)
n = Named(3, 4)
n.name = 'n'
print(n.x, n.name)
try:
    n.other = 1
except AttributeError as e:
    print(e)
l = Loose(5, 6)
l.extra = 7
print(l.extra, l.x, hasattr(l, '__dict__'))
print(Pixel.__slots__, Named.__slots__)
try:
    class Bad:
        __slots__ = ('a',)
        a = 1
except ValueError as e:
    print(e)
