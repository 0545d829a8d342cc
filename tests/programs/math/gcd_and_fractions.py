# Euclid by recursion and by loop, and continued fractions.
import math
from fractions import Fraction


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def extended(a, b):
    x, y, u, v = 1, 0, 0, 1
    while b:
        q = a // b
        a, b = b, a - q * b
        x, u = u, x - q * u
        y, v = v, y - q * v
    return a, x, y


def continued(f):
    while True:
        whole = f.numerator // f.denominator
        yield whole
        f -= whole
        if not f:
            return
        f = 1 / f


for a, b in [(48, 36), (17, 5), (0, 9), (2**40, 6**20)]:
    g, x, y = extended(a, b)
    print(gcd(a, b), math.gcd(a, b), g == a * x + b * y)
print(list(continued(Fraction(415, 93))), list(continued(Fraction(3, 8))), list(continued(Fraction(-7, 3))))
print(sum((Fraction(1, n) for n in range(1, 11)), Fraction()), Fraction("0.125"), Fraction(0.5).limit_denominator(10))
