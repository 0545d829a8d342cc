# python: 3.12
# nextafter with steps, and ulp.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(math.nextafter(1, 2), math.nextafter(1, 0), math.nextafter(0, -1), math.nextafter(1, 2, steps=3), math.nextafter(1, 2, steps=0), math.nextafter(1, 1), math.nextafter(float("inf"), 0), math.nextafter(1, float("nan")))
print(math.nextafter(-5e-324, 1, steps=2), math.nextafter(-1.0, 1.0, steps=10**30), math.nextafter(1.0, 5.0, steps=10**17), math.nextafter(0.0, -0.0), math.nextafter(2, -2, steps=2**62))
print(math.ulp(0), math.ulp(1), math.ulp(-1e300), math.ulp(float("inf")), math.ulp(float("nan")), math.ulp(1.7976931348623157e308))
attempt(lambda: math.nextafter(1, 2, steps=-1))
attempt(lambda: math.nextafter(1, 2, steps=1.5))
attempt(lambda: math.ulp("1"))
