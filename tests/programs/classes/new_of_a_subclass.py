# __new__ that makes an object of a subclass: the subclass's __init__ runs
class Shape:
    def __new__(cls, sides=0):
        return object.__new__(Square if sides == 4 else cls)
    def __init__(self, sides=0):
        self.sides = sides
        print('Shape', sides)
class Square(Shape):
    def __init__(self, sides=4):
        super().__init__(sides)
        print('Square', sides)
for shape in (Shape(3), Shape(4), Square()):
    print(type(shape).__name__, shape.sides)
class Other:
    def __new__(cls):
        return Shape(3)
    def __init__(self):
        print('never')
print(type(Other()).__name__)
