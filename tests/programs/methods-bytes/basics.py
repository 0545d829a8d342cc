# bytes: construction, indexing, methods, errors.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(4)), bytes(), b"\x00\xff'", b'"', b"'\""))
show(lambda: (b"abc"[0], b"abc"[1:], b"abc"[::-1], list(b"ab"), b"a" in b"abc", 97 in b"abc", b"ab" + b"c", b"ab" * 2, b"a" < b"b", b"a" == "a", len(b"\x00")))
show(lambda: (b"a,b".split(b","), b" x ".strip(), b"abc".replace(b"b", b"X"), b"abc".find(b"c"), b",".join([b"a", bytearray(b"b")]), b"abc".upper(), b"abc".startswith((b"x", b"a")), b"ab".hex(), b"abcd".hex("-", 2), bytes.fromhex("41 4a"), b"abc".count(b""), b"a-b".partition(b"-"), b"abc".index(99), b"ab".center(6, b"*"), b"12".isdigit(), b"7".zfill(3)))
show(lambda: bytes("abc"))
show(lambda: bytes([256]))
show(lambda: bytes(-1))
show(lambda: bytes(1.5))
show(lambda: bytes("é", "ascii"))
show(lambda: b"a" + "b")
show(lambda: "a" in b"abc")
show(lambda: b"abc"[5])
show(lambda: b"a".join(["b"]))
show(lambda: bytes.fromhex("4"))
show(lambda: bytes.fromhex("zz"))
show(lambda: b"abc".replace("a", "b"))
show(lambda: (b"%d|%s|%x|%5.1f|%c" % (5, b"z", 255, 2.25, 65), b"%b" % b"q", b"%%" % ()))
show(lambda: b"%s" % "text")
show(lambda: (bytearray(b"abc").decode(), b"abc".translate(None, b"b"), b"abc".translate(bytes.maketrans(b"a", b"z")), b"abc".rjust(5), b"aXbX".rsplit(b"X", 1)))
