# Decimal: exactness, contexts, rounding, errors.
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal as D, getcontext, localcontext


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (D("0.1") + D("0.2"), D(1) / D(3), D("1.10") * 3, D("7") // 2, D("-7") % 3, D(2) ** 10, D(2) ** D("0.5"), D(2).sqrt(), D("1E+3") + 1, -D("1.0"), abs(D("-2.50")), D("1.50") == D("1.5"), D("1.5") == 1.5, D("0.1") == 0.1, D(10).ln(), D(100).log10(), D(1).exp(), D("NaN"), D("-Infinity"), D("-0")))
show(lambda: (D("2.675").quantize(D("0.01")), D("2.675").quantize(D("0.01"), ROUND_HALF_UP), D("2.5").quantize(D("1"), ROUND_HALF_EVEN), D("-2.5").quantize(D(1), ROUND_DOWN), D("2.1").quantize(D(1), ROUND_UP), D("123.456").quantize(D("1e1")), round(D("2.5")), round(D("2.675"), 2), int(D("-2.9")), D("5.0").normalize(), D("500").normalize(), D("1.23").as_tuple(), D((1, (1, 2), -1)), D(0.1), D("1_000.5"), D("1.5").to_integral_value(), D("12345").adjusted(), D("3.14").as_integer_ratio()))
show(lambda: (str(D("1E-10")), str(D("0.000001")), str(D("0.0000001")), repr(D("1.0")), f"{D('1234567.891'):,.2f}", f"{D('0.5'):.0%}", f"{D('1.5'):e}", f"{D('1.50'):g}", f"{D('3.14159'):10.2f}|", float(D("1.1")), hash(D("1.0")) == hash(1), D("1.1").compare(D("1.2")), max(D(1), D(2)), sum([D("0.1")] * 10), sorted([D(2), D("1.5")])))
show(lambda: D("abc"))
show(lambda: D(1) / 0)
show(lambda: D(0) / 0)
show(lambda: D("1") + 1.5)
show(lambda: D("NaN") < 1)
show(lambda: D("sNaN") + 1)
show(lambda: D(-1).sqrt())
show(lambda: D("1").quantize(D("1e-30")))
show(lambda: D(5) < "a")
show(lambda: int(D("Infinity")))
show(lambda: (lambda c: (c.prec, c.rounding))(getcontext()))
show(lambda: ([(setattr(c, "prec", 5), D(1) / 7, +D("1.2345678"))[1:] for c in [getcontext()]], getcontext().prec, setattr(getcontext(), "prec", 28)))
