# Methods and operators of float, with errors.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ((2.5).is_integer(), (4.0).is_integer(), (0.75).as_integer_ratio(), (2.5).hex(), float.fromhex("0x1.8p+1"), (-0.0).hex(), float("inf").hex(), (1.5).conjugate(), (1.5).real, (1.5).imag))
show(lambda: (7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), 2.0**0.5, 0.1 + 0.2, 1e308 * 10, -1e308 * 10, 5e-324 / 2, 1.0 == 1, 1.5 < 2, float("nan") == float("nan"), abs(-2.5), -0.0, 0.0 == -0.0))
show(lambda: (round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(1.5, 0), round(0.5), round(1e20), round(float(5), 1), round(1.005, 2), int(2.9), int(-2.9)))
show(lambda: (float(), float("1.5"), float(" 1e3 "), float("-inf"), float("NaN"), float("1_0.5"), float(5), float(True), float("٣.٥"), float(b"2.5"), float(".5"), float("5.")))
show(lambda: float(""))
show(lambda: float("abc"))
show(lambda: float("1e"))
show(lambda: float("0x1p3"))
show(lambda: float(None))
show(lambda: float([1]))
show(lambda: 1.0 / 0)
show(lambda: 1.0 // 0)
show(lambda: 1.0 % 0)
show(lambda: 0.0**-1)
show(lambda: ((-8.0) ** 2, (-2.0) ** -1, 0.0**0, float("inf") ** 0, 1.0 ** float("nan")))
show(lambda: round(float("nan")))
show(lambda: round(float("inf")))
show(lambda: int(float("nan")))
show(lambda: float("inf").as_integer_ratio())
show(lambda: 1.5 & 1)
show(lambda: 1.5 << 1)
show(lambda: (1e400, 1e-400, 123456789.123456789, 1e16, 1e15, 123456.0, 0.0001, 0.00001, 1e22, 1e23, 4.35, 100.0, 1.0e-10))
show(lambda: 2.0**5000)
