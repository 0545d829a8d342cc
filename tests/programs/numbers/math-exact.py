import math

print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(-0.5), math.ceil(1e20), math.floor(5), math.trunc(10**30))
print(math.gcd(12, 18), math.gcd(), math.gcd(-4, 6, 8), math.gcd(10**30, 6**20), math.lcm(4, 6), math.lcm(), math.lcm(0, 5), math.lcm(-3, 7))
print(math.factorial(0), math.factorial(20), math.factorial(50), math.isqrt(0), math.isqrt(99), math.isqrt(10**40 - 1))
print(math.comb(5, 2), math.comb(5, 9), math.comb(100, 50), math.perm(5, 2), math.perm(5), math.perm(60, 30))
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([1.5, 2], start=2), math.prod(range(1, 30)))
print(math.copysign(1, -0.0), math.fabs(-3), math.fmod(-7, 3), math.remainder(7, 4), math.remainder(-2.5, 1), math.modf(-3.25), math.frexp(10.0), math.ldexp(0.625, 4))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308), math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(0, 1e-12, abs_tol=1e-10))
print(math.sqrt(2), math.sqrt(1e300), math.pi, math.e, math.tau, math.inf, math.nan)
