# Floor division, modulo and divmod agree with one another for all signs, of ints and floats.
for a in (7, -7, 8, 0):
    for b in (3, -3):
        q, r = divmod(a, b)
        print(a, b, a // b, a % b, (q, r), q * b + r == a)
for a, b in ((7.5, 2), (-7.5, 2), (7.5, -2), (-7.5, -2.0), (0.0, -3), (1e20, 3)):
    print(a // b, a % b, divmod(a, b), a / b)
print(6 / 3, 7 / 2, 10 ** 20 / 10 ** 18, 1 / 3)
print(-1 // 10 ** 30, -1 % 10 ** 30, 10 ** 30 // -7)
print(True / 2, True // True, True % 2)
for f in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0.0,
          lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: pow(2, -1, 4)):
    try:
        print(f())
    except (ZeroDivisionError, ValueError) as error:
        print(type(error).__name__, error)
print(5 % float('inf'), -5 % float('inf'), 5 // float('inf'), -5 // float('inf'))
