print(0.12, 1.0, 0e0, 1e10, 1e16, 1e-5, .5, 5., 1_0.5, 1e22, 123456789012345678.0)
for t in ("1.2", "+1", "1e1", "1e-1", "inf", "-INF", "infinity", "nan", "-nan", " 3 ", "1_0", "", "1e+", "1z", "1__0", "e5", ".", "0x1", "\t1\n", "١"):
    try: print(repr(t), float(t))
    except ValueError as e: print(e)
print(float(b"1.5"), float(bytearray(b"2.5")))
for f in (lambda: ~1.2, lambda: 1.2 in 3.4, lambda: 1 | 1.0, lambda: float([]), lambda: 1.5 << 1, lambda: float("1", 2), lambda: [][1.0], lambda: "a" * 1.5, lambda: range(1.5), lambda: float(None), lambda: 1.0[0], lambda: int("1.5"), lambda: int(float("nan")), lambda: int(float("inf")), lambda: 10.0 ** 400, lambda: int([]), lambda: int("12", 1), lambda: int("z", 36) and int("9", 8), lambda: int(1.5, 2), lambda: int(""), lambda: int("0x"), lambda: int("- 1")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
