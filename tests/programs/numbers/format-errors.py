cases = [(1, "s"), (1, ".3"), (1, "z"), (1, ",x"), (1, "_,"), (1, ",,"), (1, ",_"), (1, "+c"), (1, "#c"), (-1, "c"), (1, "5 "), (1, "y"), (1.5, "d"), (1.5, "s"), (1.5, ",s"), (1.5, "\u1234")]
cases += [([], "5"), (None, "d"), ({}, ">3"), (1, "99999999999999999999"), (1.0, ".99999999999"), (1.0, "."), (1, "^^^"), (1, "x<5y")]
for value, spec in cases:
    try:
        print(format(value, spec))
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
try:
    format(1, 2)
except TypeError as error:
    print(error)
