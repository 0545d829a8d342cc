# The % operator.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ("%s %r %a" % ("é", "é", "é"), "%d %i %u" % (1, 2.9, -3), "%x %X %#x %o %#o" % (255, 255, 255, 8, 8), "%e %E %f %F %g %G" % (1.5, 1.5, 1.5, 1.5, 1e-10, 1e20), "%c%c" % ("a", 98), "%%" % (), "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42), "%.2f|%8.3f|%-8.1f|%.0f" % (3.14159, 3.14159, 3.14159, 2.5), "%s" % [1], "%s" % (None,), "%(a)s %(b)05.1f" % {"a": 1, "b": 2.25}, "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%10.3s|" % "abcdef", "%r" % ((1, 2),)))
show(lambda: "%d" % "x")
show(lambda: "%d" % None)
show(lambda: "%s %s" % (1,))
show(lambda: "%s" % (1, 2))
show(lambda: "%x" % 1.5)
show(lambda: "%c" % "ab")
show(lambda: "%c" % 0x110000)
show(lambda: "%q" % 1)
show(lambda: "%" % 1)
show(lambda: "%(a)s" % {})
show(lambda: "%(a)s" % 5)
show(lambda: ("%s" % {"a": 1}, "x" % {}, "%(a)s" % {"a": 1, "b": 2}))
show(lambda: "x" % 5)
show(lambda: "x" % (5,))
show(lambda: "%f" % "x")
show(lambda: "%.3" % 1)
show(lambda: "%*d" % ("a", 1))
show(lambda: ("%d" % 10**30, "%i" % True, "%5s|%-5s|" % (True, None), "%+.1e" % 12345.678, "%#.3g" % 1.0, "%g" % 100000, "%g" % 1000000))
