# pow with three arguments, negative exponents, powers of floats and booleans, round half to even.
print(pow(3, 4, 5), pow(3, -1, 7), pow(2, 1000, 10 ** 9 + 7), pow(-2, 3), pow(2, -2), pow(0, 0), 0.0 ** 0, pow(True, 5), (-8) ** 3)
print(2 ** 0.5, (-2.0) ** 3, 10 ** -3, 1e200 * 1e200, (-1) ** 10 ** 3, 5 % -3, -5 % 3, 5.5 % -2, -0.0 % 5, 2 ** 100 % 97)
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1234, -2), round(1250, -2), round(1350, -2), round(-1.25, 1), round(5), round(1e20))
print(divmod(-7, 2), divmod(7.5, 2), divmod(-7.5, 2), divmod(10 ** 20, 7), abs(-10 ** 20), abs(-0.0), abs(True))
for f in (lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: pow(2, -1, 4), lambda: 2.0 ** 10000, lambda: round('x'), lambda: round(float('nan')),
          lambda: round(float('inf')), lambda: round(1.5, 'a'), lambda: divmod('a', 1), lambda: int('1' * 10) % 0):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__ + ':', error)
print((2 ** 64) // 3, -(2 ** 64) // 3, 2 ** 64 / 3, int(2 ** 64 / 2 ** 60), (10 ** 30) // 10 ** 28, 7 // 0.5, 1e308 * 10, -1e308 * 10)
