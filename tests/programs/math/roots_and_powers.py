# cbrt, exp2, pow, and what is out of range.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for x in (0.0, -0.0, 27, -8, 1e-300, float("inf"), -float("inf")):
    print(x, round(math.cbrt(x), 12), math.exp2(x) if x < 1000 or x == float("inf") else "", end=" ")
print(math.exp2(0.5) == 2**0.5, math.pow(2, 0.5) == 2**0.5, math.pow(1, float("nan")), math.pow(0, 0))
attempt(lambda: math.exp2(2000))
attempt(lambda: math.pow(-8, 1 / 3))
attempt(lambda: math.pow(0, -1))
attempt(lambda: math.pow(10, 400))
attempt(lambda: math.sqrt(-1))
attempt(lambda: math.exp(1000))
attempt(lambda: math.cosh(1000))
attempt(lambda: math.cbrt("x"))
