import array
from array import array as A
for c in "bBhHiIlLqQfd":
    a = A(c, [1, 2]); print(a, a.itemsize, a.typecode, len(a), a[0], a[-1])
a = A("B", b"abc"); a.append(5); a.extend([6]); a += A("B", [7]); print(a, a[1:3], a * 2, a + a, 5 in a, a.index(5), a.count(97), a.tobytes(), bytes(a), bytearray(a), list(a), a.pop(), a == A("B", [97]), a < A("B", [98]), A("i", [1]) == A("b", [1]), repr(A("i")), bool(A("b")), hasattr(a, "x"))
a[0] = 1; a[1:2] = A("B", [9, 9]); del a[0]; del a[::2]; print(a); a.insert(1, 4); a.reverse(); a.remove(4); print(a, a.buffer_info()[1], A("B", range(3)).tolist(), A("h", A("b", [1])), A("i", (x for x in (1, 2))))
for f in (lambda: A("X"), lambda: A("b", [128]), lambda: A("B", [-1]), lambda: A("b", ["a"]), lambda: A("B", "a"), lambda: A("b", [1.5]), lambda: a[99], lambda: a.index(99), lambda: a + [1], lambda: A("I", [2**32]), lambda: a.append("a"), lambda: a.extend("a"), lambda: hash(a), lambda: A("f", ["a"]), lambda: A("i", b"abc"), lambda: a.remove(99), lambda: A("q", [2**63]), lambda: A("Q", [-1]), lambda: A(5), lambda: a.foo):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print("{:.4f}".format(A("f", b"\xcc\xcc\xcc=")[0]), A("f", [1.1])[0])
