# bytearray: what changes it, and errors.
def after(change):
    b = bytearray(b"abc")
    return change(b), b


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (after(lambda b: b.append(100)), after(lambda b: b.extend(b"de")), after(lambda b: b.extend([1, 2])), after(lambda b: b.insert(0, 65)), after(lambda b: b.pop()), after(lambda b: b.pop(0)), after(lambda b: b.remove(98)), after(lambda b: b.reverse()), after(lambda b: b.clear())))
show(lambda: (after(lambda b: b.__setitem__(0, 65)), after(lambda b: b.__setitem__(slice(0, 2), b"XYZ")), after(lambda b: b.__setitem__(slice(None, None, 2), b"--")), after(lambda b: b.__delitem__(0)), after(lambda b: b.__delitem__(slice(0, 2))), after(lambda b: b.__iadd__(b"!"))))
show(lambda: after(lambda b: b.append(256)))
show(lambda: after(lambda b: b.append("a")))
show(lambda: after(lambda b: b.extend("ab")))
show(lambda: after(lambda b: b.remove(1)))
show(lambda: after(lambda b: b.__setitem__(5, 1)))
show(lambda: after(lambda b: b.__setitem__(0, 300)))
show(lambda: after(lambda b: b.__setitem__(slice(0, 1), "x")))
show(lambda: bytearray().pop())
show(lambda: (bytearray(b"abc") == b"abc", b"abc" == bytearray(b"abc"), bytearray(b"a") + b"b", b"a" + bytearray(b"b"), bytearray(3), bytearray("é", "latin-1"), bytearray([1, 2]), hash(b"a") is not None))
show(lambda: hash(bytearray()))
show(lambda: (bytearray(b"abc").upper(), bytearray(b"a b").split(), bytearray(b"abc").find(b"b"), bytearray(b"x").hex(), bytearray.fromhex("6162"), bytearray(b"abc").copy()))
