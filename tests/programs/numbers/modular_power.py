print(pow(3, 200, 13), pow(2, -1, 7), pow(-3, 5, 7), pow(3, 5, -7), pow(5, 0, 1), pow(2.0, 3))
for f in (lambda: pow(1, 2, 0), lambda: pow(2, 3, "a"), lambda: pow(2.0, 3, 4), lambda: pow(2, -1, 4), lambda: pow("a", 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(pow(1 << 100, 1 << 70, 10**30 + 57), pow(10**20, 3), (-2) ** 3, 2 ** -2, (-8) ** (1 / 3) if 0 else "")
