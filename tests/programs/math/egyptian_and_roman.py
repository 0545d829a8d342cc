# Egyptian fractions and Roman numerals both ways.
from fractions import Fraction
import re

ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    out = ""
    for value, letters in ROMAN:
        count, n = divmod(n, value)
        out += letters * count
    return out


def from_roman(text):
    values = dict((letters, value) for value, letters in ROMAN)
    return sum(values[m] for m in re.findall("CM|CD|XC|XL|IX|IV|.", text))


def egyptian(f):
    while f:
        n = -(-f.denominator // f.numerator)
        yield Fraction(1, n)
        f -= Fraction(1, n)


for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2026, 3999):
    print(n, to_roman(n), from_roman(to_roman(n)) == n)
print(" + ".join(map(str, egyptian(Fraction(6, 7)))), "|", *egyptian(Fraction(5, 121)))
