# python: 3.12
from abc import ABC, abstractmethod, ABCMeta
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f'{self.name}: {self.area()}'
try: Shape()
except TypeError as e: print(e)
class Half(Shape):
    name = 'half'
try: Half()
except TypeError as e: print(e)
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @property
    def name(self): return 'sq'
print(Sq(3).describe(), isinstance(Sq(1), Shape), issubclass(int, Shape))
@Shape.register
class R: pass
print(isinstance(R(), Shape), type(Shape), Shape, sorted(Shape.__abstractmethods__))
