# hypot of any number of coordinates, dist of points.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(math.hypot(), math.hypot(-3), math.hypot(3, 4), math.hypot(1, 2, 3, 4), math.hypot(1e300, 1e300), math.hypot(float("inf"), float("nan")), math.hypot(5e-324, 0))
print(math.dist([1, 2, 3], [4, 6, 3]), math.dist((), ()), math.dist([0.5], (2,)))
attempt(lambda: math.dist([1], [1, 2]))
attempt(lambda: math.hypot("3"))
attempt(lambda: math.dist(3, 4))
