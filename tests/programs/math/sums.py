# python: 3.12
# fsum is exact where sum is not.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(sum([0.1] * 10) == 1.0, math.fsum([0.1] * 10), math.fsum([1e16, 1, -1e16]), math.fsum([1e308, 1e308, -1e308]) if False else "", math.fsum([]), math.fsum(n / 7 for n in range(50)), math.fsum([float("inf"), 1]))
attempt(lambda: math.fsum([1e308] * 3))
attempt(lambda: math.fsum([float("inf"), float("-inf")]))
attempt(lambda: math.fsum(["1"]))
attempt(lambda: math.fsum(1))
