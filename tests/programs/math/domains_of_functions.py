import math
inf, nan = math.inf, math.nan
for n in "fabs ceil floor trunc sqrt exp log sin cos tan asin acos atan radians degrees log2 log10 log1p expm1 sinh cosh tanh asinh acosh atanh erf erfc gamma lgamma isfinite isinf isnan exp2 cbrt ulp factorial".split():
    f = getattr(math, n)
    for x in (-1.1, -1, 0, 0.5, 1, 3, inf, -inf, nan):
        try: a = f(x); a = "%.6g" % a
        except (ValueError, OverflowError, TypeError) as e: a = f"{type(e).__name__}: {e}"
        print(n, x, a)
for n in "pow fmod atan2 copysign hypot remainder ldexp gcd lcm comb perm isclose nextafter dist".split():
    f = getattr(math, n)
    for x in ((0, -1), (-1, 2.5), (0.5, inf), (inf, 1.5), (1.5, 0), (nan, 0), (5, 3)):
        try: a = f(*x); a = "%.6g" % a
        except (ValueError, OverflowError, TypeError) as e: a = f"{type(e).__name__}: {e}"
        print(n, x, a)
print(math.modf(-1.25), math.frexp(6), math.fsum([0.1] * 10), math.prod([2, 3]), math.isqrt(17), math.log(8, 2), math.log(2**1000), math.floor(-0.5), math.ceil(1e300) == 10**300, math.e, math.tau)
