# Operators set on a class by names that are pieced together.
class Recorder:
    def __init__(self, label):
        self.label = label

    def __repr__(self):
        return f"<{self.label}>"


def forward(name):
    return lambda self, other: f"{name}({self}, {other})"


for name in "add sub mul truediv floordiv mod pow matmul lshift rshift and or xor".split():
    setattr(Recorder, f"__{name}__", forward(name))
    setattr(Recorder, "__r" + name + "__", forward("r" + name))
    setattr(Recorder, "__i%s__" % name, forward("i" + name))

a, b = Recorder("a"), Recorder("b")
print(a + b, a - 1, 2 * a, a / b, a // 2, 7 % a)
print(a**b, a @ b, a << 1, 1 >> a, a & b, a | 1, 1 ^ a)
a += 1
print(a)
b @= 2
print(b)

for name, answer in [("len", 3), ("bool", False), ("index", 2), ("hash", 7)]:
    setattr(Recorder, "__" + name + "__", lambda self, answer=answer: answer)
c = Recorder("c")
print(len(c), bool(c), [10, 20, 30][c], hash(c))
