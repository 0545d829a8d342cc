# The % operator: flags, widths, mappings and their errors.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print("%d %i %5d|%-5d|%05d|%+d|% d" % (1, -2, 3, 4, 5, 6, 7), "%x %X %#x %o %#o" % (255, 255, 255, 8, 8), "%e %.2E %f %.1f %g %G %#.3g" % (1234.5, 0.00012, 1.5, 2.25, 1e-5, 1e20, 1.0))
print("%s|%r|%a|%.2s|%5s|%-5s|" % ("é", "é", "é", "abc", "r", "l"), "%c%c" % ("a", 98), "%%", "%(a)s %(b)03d %(a)r" % {"a": "x", "b": 7}, "%*d|%-*d|%.*f" % (5, 1, 4, 2, 2, 3.14159), "%s" % ((1, 2),), "%s %s" % (1, [2]))
for text, value in (("%d", "1"), ("%d", 1.9), ("%x", 1.5), ("%c", "ab"), ("%c", -1), ("%s %s", 1), ("%s", (1, 2)), ("%(a)s", 5), ("%(a)s", {}), ("%q", 1), ("%", 1), ("%(a", {"a": 1}), ("%z", 1), ("%f", "x"), ("no", 1), ("no", {}), ("%*d", ("a", 1)), ("%d", None)):
    attempt(lambda: text % value)
