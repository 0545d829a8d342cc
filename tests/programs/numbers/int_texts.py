# Every base, prefixes, underscores, spaces and digits of other scripts.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for text, base in (("ff", 16), ("0xFF", 16), ("0xff", 0), ("0b1_01", 0), ("0o17", 0), ("zz", 36), ("-1_000", 10), ("  42\n", 10), ("٤٢", 10), ("0", 0), ("00", 0), ("1010", 2)):
    print(repr(text), base, int(text, base))
for text, base in (("", 10), ("08", 0), ("1__0", 10), ("_1", 10), ("12", 2), ("0x", 16), ("1.5", 10), ("1", 1), ("1", 37), (" ", 10), ("+-1", 10), (b"\xff", 10), (5, 10), ("a\0b", 16)):
    attempt(lambda: int(text, base))
