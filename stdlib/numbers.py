"""The tower of numbers, for isinstance. Decimal counts as a Number without being imported here."""

from abc import ABCMeta


class _NumberMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        if cls.__module__ == 'numbers':
            for base in subclass.__mro__:
                if _LEVELS.get((base.__module__, base.__qualname__), -1) >= cls._level:
                    return True
        return ABCMeta.__subclasscheck__(cls, subclass)


# how far down the tower a type belongs
_LEVELS = {('builtins', 'int'): 4, ('fractions', 'Fraction'): 3, ('builtins', 'float'): 2, ('decimal', 'Decimal'): 0}


class Number(metaclass=_NumberMeta):
    __hash__ = None
    _level = 0


class Complex(Number):
    _level = 1


class Real(Complex):
    _level = 2


class Rational(Real):
    _level = 3

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    _level = 4

    def __int__(self):
        return self.__index__()
