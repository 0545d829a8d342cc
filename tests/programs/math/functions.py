# math: rounding, roots, powers, logarithms, errors.
import math


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (math.ceil(2.1), math.floor(-2.1), math.trunc(-2.9), math.ceil(5), math.fabs(-3), math.modf(-2.5), math.frexp(8.5), math.ldexp(0.5, 4), math.fmod(-7, 3), math.remainder(7, 4), math.copysign(3, -0.0)))
show(lambda: (math.sqrt(16), math.isqrt(17), math.pow(2, 0.5), math.exp(0), math.exp2(10), math.expm1(0.0), math.log(math.e), math.log(8, 2), math.log2(1024), math.log10(1000), math.log1p(0.0), math.hypot(3, 4), math.hypot(1, 2, 2), math.dist([0, 0], [3, 4])))
show(lambda: (math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.lcm(4, 6), math.lcm(), math.factorial(10), math.comb(5, 2), math.perm(5), math.perm(5, 2), math.prod([2, 3, 4]), math.prod([], start=7), math.fsum([0.1] * 10), math.sumprod([1, 2], [3, 4])))
show(lambda: (math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9), math.nextafter(1, 2), math.ulp(1.0), math.degrees(math.pi), math.radians(180), math.pi, math.tau, math.e, math.inf))
show(lambda: math.sqrt(-1))
show(lambda: math.log(0))
show(lambda: math.log(-1))
show(lambda: math.log(10, 1))
show(lambda: math.factorial(-1))
show(lambda: math.factorial(2.5))
show(lambda: math.comb(5, -1))
show(lambda: math.isqrt(-1))
show(lambda: math.exp(1000))
show(lambda: math.pow(0, -1))
show(lambda: math.acos(2))
show(lambda: math.fmod(1, 0))
show(lambda: math.ceil(math.nan))
show(lambda: math.floor(math.inf))
show(lambda: math.sqrt("a"))
show(lambda: math.gcd(1.5, 2))
show(lambda: math.dist([1], [1, 2]))
show(lambda: math.sumprod([1], [1, 2]))
show(lambda: (math.log(10**400), math.log2(2**1000), math.isqrt(10**60), math.gcd(10**30, 6**20), math.ceil(10**20 + 0.5), math.floor(1e20)))
