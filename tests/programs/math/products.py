# python: 3.12
# prod with a start, sumprod exact for ints and for floats.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(math.prod([]), math.prod([2, 3, 4]), math.prod([0.5, 4]), math.prod([2], start=10), math.prod((n for n in range(1, 30))))
print(math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([0.1] * 10, [1] * 10), math.sumprod([10**20, 1.5], [2, 2]), math.sumprod([], []), math.sumprod([1e16, 1.0, -1e16], [1.0, 0.5, 1.0]))
attempt(lambda: math.sumprod([1], [1, 2]))
attempt(lambda: math.prod(["a", 2]))
attempt(lambda: math.sumprod(5, [1]))
print(math.sumprod([True, 2], [3, True]), math.sumprod([1e300, 1e300], [1e300, 1]), math.sumprod([float("inf")], [1]))
