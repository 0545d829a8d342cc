# __new__ that makes an object of a subclass: the subclass's __init__ fills it.
class Shape:
    def __new__(cls, kind, *size):
        if cls is Shape:
            cls = {'circle': Circle, 'square': Square}[kind]
        return object.__new__(cls)


class Circle(Shape):
    def __init__(self, kind, radius):
        self.radius = radius

    def area(self):
        return 3 * self.radius ** 2


class Square(Shape):
    def __init__(self, kind, side):
        self.side = side

    def area(self):
        return self.side ** 2


class Cached:
    def __new__(cls, key):
        return key if key is None else super().__new__(cls)

    def __init__(self, key):
        print('init', key)


for shape in (Shape('circle', 2), Shape('square', 3), Circle('circle', 1)):
    print(type(shape).__name__, shape.area())
print(Cached(None), type(Cached('a')).__name__)
