# Comparison of bytes with bytearrays, not with text.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(b"a" < b"b", b"abc" > bytearray(b"abb"), bytearray(b"a") <= b"a", b"" < b"\x00", b"a" == "a", b"a" != bytearray(b"a"), b"a" == 97)
print(sorted([b"b", bytearray(b"a"), b"", b"\xff"]), max(b"az", b"b"), {b"k": 1}.get(b"k"))
attempt(lambda: b"a" < "a")
attempt(lambda: bytearray(b"a") >= 5)
print(b"ab" * 3, 2 * bytearray(b"x"), b"ab" * 0, b"ab" * -1, b"a" + bytearray(b"b"), bytearray(b"a") + b"b")
