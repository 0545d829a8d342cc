# gcd and lcm of any number of ints; square roots, combinations, permutations, factorials.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(math.gcd(), math.gcd(12), math.gcd(-12, 18, 27), math.gcd(0, 0), math.gcd(2**100, 6**50), math.lcm(), math.lcm(4, 6, 10), math.lcm(0, 5), math.lcm(-3, 7))
print(math.isqrt(0), math.isqrt(99), math.isqrt(10**40 + 1), math.isqrt(True), math.comb(50, 25), math.comb(5, 7), math.perm(10), math.perm(10, 3), math.perm(3, 5), math.factorial(25))
attempt(lambda: math.gcd(1.5, 2))
attempt(lambda: math.isqrt(-1))
attempt(lambda: math.isqrt(4.0))
attempt(lambda: math.comb(-1, 2))
attempt(lambda: math.perm(5, -2))
attempt(lambda: math.factorial(-1))
attempt(lambda: math.factorial(2.0))
