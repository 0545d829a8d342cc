import array
b = b"1234"; m = memoryview(b); print(len(m), m[0], m[-1], list(m), m.readonly, m.itemsize, m.format, m.nbytes, m.shape, m.ndim, m.tobytes(), bytes(m[1:3]), m.hex())
for f in (lambda: m.__setitem__(0, 1), lambda: m.noexist, lambda: memoryview("a"), lambda: memoryview(b"")[0], lambda: memoryview(bytearray(2)).__setitem__(0, 300), lambda: hash(memoryview(bytearray(1))), lambda: memoryview(), lambda: m + m, lambda: setattr(m, "itemsize", 3), lambda: memoryview(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
ba = bytearray(b"12345678"); v = memoryview(ba); v[0] = 65; v[2:4] = b"zz"; print(ba, v[::2].tolist(), v[1:-1].tobytes(), v == ba, v[:2] == b"A2", b"A2" == v[:2], hash(memoryview(b"ab")) == hash(b"ab"), bytes(v[::-1]))
try: v[1:3] = b"abc"
except ValueError as e: print(e)
a1 = array.array("i", [0] * 5); a2 = array.array("i", range(5)); memoryview(a1)[1:3] = memoryview(a2)[1:3]; print(a1, memoryview(a2).tolist(), memoryview(a2)[1:].itemsize)
try: memoryview(a1)[1:3] = memoryview(b"abcdefgh")
except ValueError as e: print(e)
x = bytearray(range(10)); mv = memoryview(x); mv[1:] = mv[:-1]; print(x); mv[:-1] = mv[1:]; print(x)
print([memoryview(array.array(c)).itemsize for c in "bhiqfdBHIQlL"], memoryview(b"abc").cast("B")[1], memoryview(bytearray(8)).cast("I").tolist())
