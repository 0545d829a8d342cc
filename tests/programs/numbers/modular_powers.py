# pow with a modulus, negative exponents included.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(pow(3, 200, 13), pow(2, 10**20, 10**9 + 7), pow(-3, 3, 7), pow(3, 3, -7), pow(5, 0, 1), pow(3, -1, 11), pow(38, -1, mod=97), pow(10, -3, 7), pow(base=2, exp=5), pow(7, 2, 2**100))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2, 3, 0))
attempt(lambda: pow(2.0, 3, 5))
attempt(lambda: pow(2, 3, 1.5))
attempt(lambda: pow("a", 2))
print(0**0, 0.0**0, (-2) ** 3, (-2) ** -3, 2**-1, 10**-400, 4**0.5, (-8.0) ** 3)
