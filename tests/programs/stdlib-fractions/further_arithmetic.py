# Fraction: construction, arithmetic, comparison, errors.
from fractions import Fraction as F


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (F(3, 6), F("3/4"), F("-1.25"), F("1e-2"), F(0.5), F(5), F(), F(F(1, 2), 3), F(-1, -2), F(1, -2), str(F(4, 2)), str(F(1, 3)), F(1.1).limit_denominator(100), F(7, 3).numerator, F(7, 3).denominator, F(3).is_integer()))
show(lambda: (F(1, 2) + F(1, 3), F(1, 2) - 1, 2 * F(1, 4), F(1, 2) / F(3, 4), F(7, 2) // 1, F(7, 2) % 1, divmod(F(7, 2), F(2, 3)), F(1, 2) ** 3, F(1, 2) ** -2, F(4, 9) ** F(1, 2), -F(1, 2), abs(F(-1, 2)), F(1, 2) + 0.5, 2 ** F(2), F(1, 2) == 0.5, F(1, 2) < F(2, 3), F(1, 2) == F(2, 4), hash(F(3)) == hash(3), hash(F(1, 2)) == hash(0.5)))
show(lambda: (round(F(7, 2)), round(F(22, 7), 2), int(F(-7, 2)), float(F(1, 3)), bool(F(0)), sum([F(1, 3)] * 3), max(F(1, 2), F(2, 3)), sorted([F(1, 2), F(1, 3)]), F(22, 7).as_integer_ratio(), F.from_float(0.25), __import__ if False else 1))
show(lambda: F(1, 0))
show(lambda: F("1/0"))
show(lambda: F("x"))
show(lambda: F(1.5, 2))
show(lambda: F("a/b"))
show(lambda: F(float("nan")))
show(lambda: F(float("inf")))
show(lambda: F(1, 2) / 0)
show(lambda: F(0) ** -1)
show(lambda: F(1, 2) + "a")
show(lambda: F(1, 2) < "a")
