try:
    eval
    exec
except NameError:
    print("none")
    raise SystemExit
print(eval("3 * 7 + 1"))
print(eval(" 5\n"), eval("6\n\n# remark\n"))
depth = 9
print(eval("depth + 1"), eval("[depth, -depth]")[1])
print(eval("lambda q: q ** 2")(7))
print(eval("(seen := depth * 2)"), seen)
for text in ("1 + 2", "'a' + 'b'", "depth"):
    print(text, "=", eval(text))
def inside(factor):
    scale = 3
    return eval("scale * factor")
print(inside(5))
print(eval(bytearray(b"4 + 4")), eval(b"'b' * 3"), eval(memoryview(b"11")))
print([eval(t) for t in ("1", "2", "3 + 1")])
