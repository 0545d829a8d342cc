# A vector class with the full set of arithmetic, comparison and container operators.
from math import hypot


class Vector:
    def __init__(self, *c): self.c = tuple(c)
    def __add__(self, o): return Vector(*(a + b for a, b in zip(self.c, o.c, strict=True))) if isinstance(o, Vector) else NotImplemented
    def __sub__(self, o): return self + -o
    def __neg__(self): return Vector(*(-a for a in self.c))
    def __mul__(self, k): return sum(a * b for a, b in zip(self.c, k.c)) if isinstance(k, Vector) else Vector(*(a * k for a in self.c))
    __rmul__ = __mul__
    def __truediv__(self, k): return self * (1 / k)
    def __floordiv__(self, k): return Vector(*(a // k for a in self.c))
    def __mod__(self, k): return Vector(*(a % k for a in self.c))
    def __matmul__(self, o): return Vector(self[1] * o[2] - self[2] * o[1], self[2] * o[0] - self[0] * o[2], self[0] * o[1] - self[1] * o[0])
    def __abs__(self): return hypot(*self.c)
    def __eq__(self, o): return isinstance(o, Vector) and self.c == o.c
    def __lt__(self, o): return abs(self) < abs(o)
    def __getitem__(self, i): return self.c[i]
    def __len__(self): return len(self.c)
    def __iter__(self): return iter(self.c)
    def __hash__(self): return hash(self.c)
    def __bool__(self): return any(self.c)
    def __pow__(self, n, m=None): return Vector(*(pow(a, n, m) for a in self.c))
    def __repr__(self): return f'<{", ".join(map(str, self.c))}>'
    def __round__(self, n=0): return Vector(*(round(a, n) for a in self.c))
    def __radd__(self, o): return self if o == 0 else NotImplemented


a, b = Vector(1, 2, 3), Vector(4, 5, 6)
print(a + b, a - b, a * b, 2 * a, a * 2, b / 2, b // 2, b % 4, a @ b, -a, abs(Vector(3, 4)), a ** 2, pow(a, 3, 5))
print(a == Vector(1, 2, 3), a != b, a < b, a > b, max(a, b), len(a), a[-1], list(a), bool(Vector(0, 0)), {a, Vector(1, 2, 3)}, sum([a, b]), round(b / 7, 2))
x, y, z = a
print(x, y, z, 2 in a, a[1:], sorted([b, a]), [*a, *b])
for bad in (lambda: a + 1, lambda: a + Vector(1), lambda: a < 5, lambda: 'x' + a):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
a += b
print(a)
