# The shortest text that reads back the same, and when it turns to exponents.
for x in (0.1, 1 / 3, 2 / 3, 1e15, 1e16, 123456789012345680.0, 1e-4, 1e-5, 0.00012345, 5e-324, 1.7976931348623157e308, 100.0, -0.0, 1e22, 1e23, 9007199254740993.0, 0.1 + 0.2, 4.35, 2.5e-10):
    print(x, repr(x) == str(x), float(repr(x)) == x)
