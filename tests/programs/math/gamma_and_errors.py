# gamma, lgamma, erf and erfc, to twelve digits.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for x in (0.5, 1, 2, 3.5, 10, 20.25, 100, 171, -0.5, -1.5, 1e-10, -20.75):
    print(x, f"{math.gamma(x):.11g} {math.lgamma(x):.11g} {math.erf(x):.11g} {math.erfc(x):.11g}")
for x in (0, -1, 172, float("-inf"), float("inf"), float("nan"), "1"):
    attempt(lambda: math.gamma(x))
    attempt(lambda: math.lgamma(x))
