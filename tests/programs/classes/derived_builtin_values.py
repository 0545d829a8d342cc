class L(list): pass
a = L([1, 2, 5]); a.attr = "s"
print(a, a.attr, a[-1], len(a), a + [3], a + a, type(a + a), a * 2, type(a[:1]), a == [1, 2, 5], [1, 2, 5] == a, isinstance(a, list), repr(a), bool(L()))
try:
    class Q(type(lambda: 0)): pass
except TypeError as e: print(e)
try:
    class Q(bool): pass
except TypeError as e: print(e)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def total(s): return sum(s)
t = T(1, 2); print(t, t.total(), t == (1, 2), hash(t) == hash((1, 2)), t + (3,), type(t + ()))
class I(int):
    def __add__(s, o): return I(int(s) + o + 100)
    def __repr__(s): return f"I({int(s)})"
i = I(5); print(i, i + 1, 1 + i, i * 2, type(i * 2), str(i), "%d" % i, f"{i}", [1, 2, 3][I(1)], I("12"), I(), i.bit_length())
class S(str):
    def shout(s): return s.upper() + "!"
s = S("ab"); print(s, s.shout(), s + "c", type(s + "c"), s == "ab", {s: 1}["ab"], s[0], "x" + s, len(s), S(5), repr(s))
class D(dict):
    def __missing__(s, k): return k * 2
    def __getattr__(s, n): return s[n]
d = D(a=1); print(d, d["zz"], d.a, d.b, d.get("q"), "q" in d, {**d}, dict(d), d | {"r": 2}, type(d | {}), type(d.copy()))
class B(bytes): pass
print(B([0, 1]) + B([2]), b"x" + B(b"y"), bytearray(B(b"z")), B(b"q"))
class St(set): pass
x = St([1]); x.add(2); print(x, x | {3}, type(x | {3}), repr(St()))
class Fl(float): pass
print(Fl(1.5) + 1, type(Fl(1) * 2), Fl("2.5"), repr(Fl(3)))
