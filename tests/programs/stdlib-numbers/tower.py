# Which number is what.
import numbers
from decimal import Decimal
from fractions import Fraction

for value in (1, True, 2.5, Fraction(1, 3), Decimal('1.5'), '1', None, [1]):
    print(repr(value), [isinstance(value, kind) for kind in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)])
print(issubclass(int, numbers.Rational), issubclass(float, numbers.Integral), issubclass(Decimal, numbers.Real), issubclass(numbers.Integral, numbers.Number))

def total(values):
    return sum(v for v in values if isinstance(v, numbers.Real) and not isinstance(v, bool))

print(total([1, 2.5, '3', True, None, Fraction(1, 2)]))
