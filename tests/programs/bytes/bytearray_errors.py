# What a bytearray refuses.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


b = bytearray(b"abc")
attempt(lambda: b.append(256))
attempt(lambda: b.append("a"))
attempt(lambda: b.insert(0, -1))
attempt(lambda: b.remove(120))
attempt(lambda: b.remove(300))
attempt(lambda: b.pop(9))
attempt(lambda: bytearray().pop())
attempt(lambda: b.extend("abc"))
attempt(lambda: b.extend(5))
attempt(lambda: b.extend([1, 256]))
attempt(lambda: b.__setitem__(0, 999))
attempt(lambda: b.__setitem__(9, 1))
attempt(lambda: b.__setitem__(slice(0, 3, 2), b"x"))
attempt(lambda: b.__delitem__(9))
attempt(lambda: hash(b))
attempt(lambda: b["a"])
attempt(lambda: b + "x")
attempt(lambda: b * 1.5)
print(b)
