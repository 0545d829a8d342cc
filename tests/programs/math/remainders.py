# fmod, remainder, modf, frexp, ldexp and copysign.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(math.fmod(-7, 3), math.fmod(7, -3), math.remainder(7, 2), math.remainder(5, 2), math.remainder(-7.5, 2), math.remainder(1, float("inf")), math.modf(-1.75), math.modf(float("inf")), math.frexp(0.1), math.frexp(0), math.frexp(-8))
print(math.ldexp(1, 1000) == 2.0**1000, math.ldexp(1, -2000), math.ldexp(0, 10**20), math.ldexp(1, -10**20), math.ldexp(0.75, 3), math.copysign(3, -0.0), math.copysign(float("nan"), -1))
attempt(lambda: math.fmod(1, 0))
attempt(lambda: math.remainder(1, 0))
attempt(lambda: math.ldexp(1, 2000))
attempt(lambda: math.ldexp(1, 10**20))
attempt(lambda: math.ldexp(1, 1.5))
attempt(lambda: math.fmod(float("inf"), 1))
