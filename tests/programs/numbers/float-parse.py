for text in ("1", " 1.5 ", "-.5", "5.", "1e5", "1E-5", "1_000.5_0", "inf", "-Infinity", "nan", "1e400", "-1e400", "1e-400", "123456789012345678901234567890", "0.1e1", "\u0663.\u0665"):
    print(repr(text), float(text))
for text in ("", " ", ".", "e5", "1e", "1__0.0", "_1", "1_", "1._5", "0x10", "infinit", "1 2", "--1"):
    try:
        print(float(text))
    except ValueError as error:
        print(error)
print(float(), float(5), float(True), float(10**22), float(b"2.5"))
for value in ([], None, 10**400):
    try:
        float(value)
    except (TypeError, OverflowError) as error:
        print(error)
