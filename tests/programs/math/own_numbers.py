# Classes with __float__ and __index__ serve as numbers.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Half:
    def __float__(self):
        return 0.5


class Nine:
    def __index__(self):
        return 9


class Odd:
    def __float__(self):
        return "no"


print(math.sqrt(Nine()), math.isqrt(Nine()), math.gcd(Nine(), 6), math.comb(Nine(), 2), math.factorial(Nine()), math.floor(Nine()), math.asin(Half()) == math.asin(0.5), math.fsum([Half(), Half()]), math.hypot(Half(), 0), math.dist([Half()], [0]))
attempt(lambda: math.sqrt(Odd()))
attempt(lambda: math.sqrt([]))
