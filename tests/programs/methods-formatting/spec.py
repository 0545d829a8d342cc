# The little language of format specifications.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: f"{42:5}|{42:<5}|{42:^5}|{42:>5}|{42:05}|{42:+}|{42: }|{-42:=6}|{42:x^7}")
show(lambda: f"{255:b} {255:o} {255:x} {255:X} {255:#b} {255:#x} {255:c} {1234567:,} {1234567:_} {255:_b} {-5:+d} {5:n}")
show(lambda: f"{3.14159:.2f}|{3.14159:8.3f}|{3.14159:<8.1f}|{3.14159:+.1f}|{3.14159:e}|{3.14159:.0f}|{1e10:g}|{1e-5:g}|{0.5:%}|{0.125:.1%}|{1234.5:,.2f}|{1e20:f}|{5.0:.3g}|{5.0:#.3g}")
show(lambda: f"{float('inf'):5}|{float('nan'):>6}|{-0.0:.1f}|{-0.04:z.1f}|{1e300:.2e}|{123456789.0:G}|{2.5:.0f}|{3.5:.0f}")
show(lambda: f"{'abc':5}|{'abc':>5}|{'abc':^5}|{'abc':.2}|{'abc':*<6.1}|{'é日':>4}|{'':3}|{True}|{True:5}|{None}|{[1]}")
show(lambda: f"{42:{'>'}{6}}|{3.14159:{5}.{2}}|{'x'!r:>5}|{'é'!a}|{42!s:>4}|{1+1=}|{'a'=}|{3.5=:.2f}|{'}'}|{{}}")
show(lambda: (format(5, "d"), format("a", ""), format(5), format(2.5, ".1f"), format(True, "d"), format(None), format([1, 2])))
show(lambda: format(5, "s"))
show(lambda: format("a", "d"))
show(lambda: format("a", "=5"))
show(lambda: format(5, ".2"))
show(lambda: format(5.5, "d"))
show(lambda: format(5.5, "x"))
show(lambda: format(5, ",b"))
show(lambda: format("a", ","))
show(lambda: format([1], "5"))
show(lambda: format(None, "d"))
show(lambda: format(5, "q"))
show(lambda: format(5, "5.5.5"))
show(lambda: format(5, "99999999999999999999"))
show(lambda: ("{:>{}}|{:{}}".format(1, 4, "a", 3), "{0:{1}.{2}f}".format(3.14159, 8, 2), "{a:>{b}}".format(a=1, b=3)))
