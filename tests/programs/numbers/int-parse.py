for text in ("0", "42", " -17 ", "+5", "1_000_000", "0x1f", "0b101", "0o17", "", " ", "_1", "1_", "1__0", "12x", "\u0663\u0664"):
    for base in (10, 0, 16, 2):
        try:
            print(repr(text), base, int(text, base))
        except ValueError as error:
            print(error)
print(int("zz", 36), int("-0X_ff", 16), int("123456789012345678901234567890"), int(b"77"), int(bytearray(b" 8 ")))
print(int(), int(3.99), int(-3.99), int(True), int(1e30), int(-1e22))
