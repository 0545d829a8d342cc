# isclose with both tolerances; tests of special values.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1, rel_tol=0.1), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(float("inf"), float("inf")), math.isclose(float("nan"), float("nan")))
attempt(lambda: math.isclose(1, 2, rel_tol=-1))
print([f(x) for f in (math.isnan, math.isinf, math.isfinite) for x in (1, float("nan"), float("-inf"), 10**300)])
attempt(lambda: math.isnan("x"))
attempt(lambda: math.isfinite(10**400))
print(math.pi, math.e, math.tau, math.inf, math.nan, math.degrees(math.pi), math.radians(180) == math.pi, math.fabs(-3), math.copysign(0.0, -1))
