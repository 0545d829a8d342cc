# replace with limits and empty patterns; join of mixed parts.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(b"a-b-c".replace(b"-", b"+"), b"a-b-c".replace(b"-", b"", 1), b"abc".replace(b"", b"."), b"abc".replace(b"", b".", 2), b"aaa".replace(b"aa", b"b"), b"abc".replace(b"x", b"y"))
print(b", ".join([b"a", bytearray(b"b")]), bytearray(b".").join((b"x", b"y")), b"".join([]), b"-".join(iter([b"only"])))
attempt(lambda: b",".join(["a"]))
attempt(lambda: b",".join([b"a", 5]))
attempt(lambda: b",".join(5))
attempt(lambda: b"a".replace("a", "b"))
print(b"1\t22\t333".expandtabs(4), b"\ta\n\tb".expandtabs(), bytearray(b"\t").expandtabs(2))
