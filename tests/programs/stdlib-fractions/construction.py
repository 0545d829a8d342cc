# python: 3.12
from fractions import Fraction

for argument in ('1/3', ' -7/14 ', '3.25', '-.5', '1e3', '2.5E-2', '+4', '1_000/3', 0.1, 0.75, True, 10, Fraction(6, 4), '7.'):
    print(repr(argument), repr(Fraction(argument)), Fraction(argument))
for bad in ('', 'x', '1/', '1/-2', '1//2', '1 /2', '.', 'e5', '1e', None, [], float('nan'), float('inf'), '1/0'):
    try:
        print(Fraction(bad))
    except Exception as e:
        print(repr(bad), type(e).__name__, e)
try:
    Fraction(1.5, 2)
except TypeError as e:
    print(e)
f = Fraction(-10, 4)
print(f.numerator, f.denominator, f.as_integer_ratio(), f.is_integer(), Fraction(4, 2).is_integer(), Fraction(Fraction(1, 2), Fraction(3, 4)))
print(Fraction.from_float(0.125))
