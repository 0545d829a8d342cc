# __new__ makes, __init__ fills; __init__ runs only when __new__ gave an instance of the class.
class Once:
    instance = None

    def __new__(cls, *args):
        print('new', args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, value):
        print('init', value)
        self.value = value


a, b = Once(1), Once(2)
print(a is b, a.value)


class Other:
    def __new__(cls, n):
        return n * 2

    def __init__(self, n):
        print('never')


print(Other(21))


class Celsius(float):
    def __new__(cls, value, unit='C'):
        self = super().__new__(cls, value)
        self.unit = unit
        return self


c = Celsius(21.5, unit='K')
print(c, c + 1, c.unit, type(c + 1).__name__, type(c).__name__)


class Pair(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


p = Pair(1, 2)
print(p, p.first, len(p), p + (3,), isinstance(p, tuple), Pair(1, 2) == (1, 2))


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError as e:
    print(e)
for make in (lambda: object(1), lambda: Once.__new__(), lambda: object.__new__(5), lambda: Plain(3), lambda: Plain(a=1)):
    class Plain:
        pass
    try:
        make()
    except TypeError as e:
        print(e)
