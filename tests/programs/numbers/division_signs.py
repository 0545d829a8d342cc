# Floor division and remainder have the sign of the divisor, for ints and floats.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (7.5, 2), (-7.5, 2), (7.5, -2), (2**70, -3), (-(2**70), 2**65), (0, -5), (1e300, 1e-10)):
    print(a, b, a // b, a % b, divmod(a, b))
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1.0 // 0)
attempt(lambda: 1.5 % 0.0)
attempt(lambda: divmod(1, 0))
attempt(lambda: 1 / 0)
attempt(lambda: divmod(1.0, 0))
