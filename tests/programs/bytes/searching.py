# find, index, count and their like, with bounds, from the left and right.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


data = b"abracadabra"
print(data.find(b"abra"), data.rfind(b"abra"), data.find(b"abra", 1), data.find(b"abra", 1, 10), data.rfind(b"a", 0, 5), data.find(b""), data.rfind(b""), data.find(b"", 20))
print(data.index(b"c"), data.rindex(98), data.count(b"a"), data.count(b"a", 1, -1), data.count(b""), data.find(97, 1), 114 in data, b"cad" in data)
attempt(lambda: data.index(b"z"))
attempt(lambda: data.rindex(b"z"))
attempt(lambda: data.find("a"))
attempt(lambda: data.find(256))
attempt(lambda: 256 in data)
attempt(lambda: "a" in data)
print(data.startswith(b"abr"), data.startswith((b"x", b"ab")), data.endswith(b"bra", -3), data.endswith((b"q", b"z")), data.startswith(b"", 11), data.startswith(b"", 12))
attempt(lambda: data.startswith("abr"))
attempt(lambda: data.endswith([b"a"]))
