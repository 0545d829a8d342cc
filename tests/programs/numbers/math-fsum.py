import math

print(math.fsum([0.1] * 10), sum([0.5] * 10), math.fsum([1e16, 1, -1e16]), math.fsum([1e308, 1e308, -1e308][1:]), math.fsum([]), math.fsum(range(10)))
print(math.fsum([2.0**53, -0.5, -(2.0**-54)]), math.fsum([2.0**53 + 2, 1.0, 2.0**-100]), math.fsum([1e-16, 1, 1e16]), math.fsum([math.inf, 1]))
print(math.hypot(3, 4), math.hypot(1, 1), math.hypot(1e300, 1e300), math.hypot(5e-324, 5e-324), math.hypot(), math.hypot(-2), math.hypot(1, 2, 3), math.hypot(math.inf, math.nan))
print(math.dist([1, 2], [4, 6]), math.dist((0.1, 0.2, 0.3), (1.1, 1.2, 1.3)), math.dist([], []))
for call in (lambda: math.fsum([math.inf, -math.inf]), lambda: math.fsum([1e308, 1e308]), lambda: math.dist([1], [1, 2]), lambda: math.fsum(["a"])):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
