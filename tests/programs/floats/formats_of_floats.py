# Precision and type, at the places where they switch.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for spec in ("", "g", "e", "f", ".0f", ".3g", "#.3g", ".10", "+.1e", "010.2f", ",.2f", "_.1f", "%", ".1%", "G", "<12g", ">12g", "^12g", "=+12.3f", "z.1f", " .3f", "n", "#.0f", "#.0e"):
    print(repr(spec), [format(x, spec) for x in (0.0, -0.04, 1234567.891, 1e-7, 1e22, float("inf"))])
for bad in ("d", "x", "s", ".f", "10.", "c", "b", "##", ",_f"):
    attempt(lambda: format(1.5, bad))
