class Point:
    def __init__(self):
        self.x = 3
        self.tags = ["a", "b"]
        self.d = {"k": 1, "0": 2}


p = Point()
print("{} {} {}".format(1, "two", 3.0), "{1} {0} {1}".format("a", "b"), "{a} {b!r}".format(a=1, b="x"))
print("{0.x} {0.tags[1]} {0.d[k]} {p.tags[0]}".format(p, p=p), "{{}} {{{}}}".format(5), "{:>{}}|{:{f}<{w}}".format("ab", 6, "c", f="*", w=4))
print("{!r} {!s} {!a}".format("\u00e9", "\u00e9", "\u00e9"), "{0[0]}{0[1]}".format([7, 8]), "{a[b c]}".format(a={"b c": 1}))
print("{x}-{y:.2f}".format_map({"x": 1, "y": 2}), "".format(), "no fields".format(1, 2), "\u20ac{}\U0001f600".format("\u00e9"))
