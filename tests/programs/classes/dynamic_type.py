# type(name, bases, dict) makes classes at run time.
def area(self):
    return self.side ** 2


Square = type('Square', (), {'side': 3, 'area': area, '__doc__': 'A square.'})
print(Square.__name__, Square().area(), Square.__doc__, Square.__bases__, Square.__module__)
Big = type('Big', (Square,), dict(side=10))
print(Big().area(), Big.__mro__[1] is Square, type(Big), type(type(Big)))
namespace = {'x': 1}
T = type('T', (object,), namespace)
namespace['x'] = 2
T.y = 5
print(T.x, 'y' in namespace, T().y)
print(type(5) is int, type('a') == str, type(T) is type, type(None))
for bad in (lambda: type(), lambda: type('A', ()), lambda: type(1, (), {}), lambda: type('A', 1, {}), lambda: type('A', (), 1)):
    try:
        bad()
    except TypeError as e:
        print(e)
Square.__name__ = 'Quad'
print(Square.__name__, Square.__qualname__, repr(Square))
Square.__qualname__ = 'geo.Quad'
print(Square)
