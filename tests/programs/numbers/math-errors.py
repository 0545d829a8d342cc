import math

calls = [lambda: math.sqrt(-1), lambda: math.exp(1000), lambda: math.log(0), lambda: math.log(-1), lambda: math.log(1, 1), lambda: math.log("a"), lambda: math.factorial(-1), lambda: math.factorial(1.5)]
calls += [lambda: math.isqrt(-1), lambda: math.comb(-1, 2), lambda: math.perm(1, -1), lambda: math.pow(0, -1), lambda: math.pow(-8, 0.5), lambda: math.pow(10, 400), lambda: math.acos(2), lambda: math.ldexp(1.0, 5000)]
calls += [lambda: math.ldexp(1, 1.5), lambda: math.gcd(1.5), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.floor(math.nan), lambda: math.ceil("a"), lambda: math.trunc("a"), lambda: math.fmod(1, 0), lambda: math.remainder(1, 0)]
calls += [lambda: math.cosh(1000), lambda: math.atanh(1), lambda: math.log1p(-1), lambda: math.sin(math.inf), lambda: math.acosh(0.5), lambda: math.log10(0), lambda: math.log2(-5), lambda: math.comb(10, 2.5), lambda: math.hypot("a")]
for call in calls:
    try:
        print(call())
    except (ValueError, OverflowError, TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
