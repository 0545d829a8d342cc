import math
from fractions import Fraction

for limit in (1, 7, 10, 100, 113, 1000, 10**6):
    print(limit, Fraction(math.pi).limit_denominator(limit), Fraction('-0.333').limit_denominator(limit))
print(math.floor(Fraction(-7, 2)), math.ceil(Fraction(-7, 2)), math.trunc(Fraction(-7, 2)))
try:
    Fraction(1, 3).limit_denominator(0)
except ValueError as e:
    print(e)
