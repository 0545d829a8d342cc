# Class methods see the class they are called on; static methods see nothing.
class Unit:
    factor = 1

    def __init__(self, n):
        self.n = n

    @classmethod
    def parse(cls, text):
        return cls(float(text) * cls.factor)

    @staticmethod
    def clean(text):
        return text.strip().rstrip('m')

    @classmethod
    def read(cls, text):
        return cls.parse(cls.clean(text))


class Milli(Unit):
    factor = 0.001


print(Unit.read(' 5m').n, Milli.read('5m ').n, type(Milli.read('1')).__name__, Unit(3).parse('2').n)
f = Milli.parse
print(f('2000').n, f.__self__ is Milli, f.__func__ is Unit.__dict__['parse'].__func__)
