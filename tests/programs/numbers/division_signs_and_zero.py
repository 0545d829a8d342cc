for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5)):
    print(divmod(a, b), a // b, a % b, a / b)
for f in (lambda: divmod(1, 0), lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 0 ** -1, lambda: 0.0 ** -1):
    try: f()
    except ZeroDivisionError as e: print(e)
try: divmod("a", "b")
except TypeError as e: print(e)
