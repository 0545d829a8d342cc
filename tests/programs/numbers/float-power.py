print(2.0**0.5, 2**0.5, 4**-0.5, (-8.0) ** 3, (-2.0) ** -3, 0.0**0, 1.0 ** float("nan"), float("nan") ** 0)
print(float("inf") ** -1, float("-inf") ** 3, 0.5 ** float("inf"), (-0.0) ** 3, 1e-200**2)
for a, b in ((2.0, 5000), (1e200, 2), (0.0, -1), (10**400, 0.5)):
    try:
        print(a**b)
    except (OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
