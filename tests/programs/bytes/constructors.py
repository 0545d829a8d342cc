# What bytes and bytearray are made of.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for kind in (bytes, bytearray):
    print(kind(), kind(3), kind([1, 2, 255]), kind(range(3)), kind("é", "utf-8"), kind("é", "latin-1"), kind(b"x"), kind(bytearray(b"y")), kind(memoryview(b"z")), kind({65: 1}))
    for bad in (-1, [256], [-1], ["a"], "text", 1.5, None, [None]):
        attempt(lambda: kind(bad))
    attempt(lambda: kind("é", "ascii"))
    attempt(lambda: kind(5, "ascii"))
    attempt(lambda: kind(b"x", "ascii"))
