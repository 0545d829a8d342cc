class V:
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return 'V' + repr(self.xs)

    def __add__(self, o):
        return V(*(a + b for a, b in zip(self.xs, o.xs))) if isinstance(o, V) else NotImplemented

    def __sub__(self, o):
        return V(*(a - b for a, b in zip(self.xs, o.xs)))

    def __mul__(self, k):
        return V(*(a * k for a in self.xs)) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, o):
        return sum(a * b for a, b in zip(self.xs, o.xs))

    def __neg__(self):
        return self * -1

    def __pos__(self):
        return self

    def __invert__(self):
        return V(*reversed(self.xs))

    def __abs__(self):
        return (self @ self) ** 0.5

    def __bool__(self):
        return any(self.xs)

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return self.xs[i]

    def __contains__(self, x):
        return x in self.xs

    def __truediv__(self, k):
        return ('div', k)

    def __floordiv__(self, k):
        return ('floor', k)

    def __mod__(self, k):
        return ('mod', k)

    def __pow__(self, k):
        return ('pow', k)

    def __lshift__(self, k):
        return ('<<', k)

    def __rshift__(self, k):
        return ('>>', k)

    def __and__(self, k):
        return ('&', k)

    def __or__(self, k):
        return ('|', k)

    def __xor__(self, k):
        return ('^', k)

    def __rsub__(self, k):
        return ('rsub', k)

    def __rpow__(self, k):
        return ('rpow', k)

    def __divmod__(self, k):
        return ('divmod', k)

    def __round__(self, n=None):
        return ('round', n)

    def __index__(self):
        return 2

    def __int__(self):
        return 42

    def __float__(self):
        return 1.5


a, b = V(1, 2), V(3, 4)
print(a + b, a - b, a * 2, 2.5 * a, a @ b, -a, +a, ~a, abs(V(3, 4)), bool(V(0, 0)), len(a))
print(a[0], a[-1], a[:1], 2 in a, 5 in a, list(a))
print(a / 1, a // 2, a % 3, a**4, a << 5, a >> 6, a & 7, a | 8, a ^ 9, 5 - a, 2**a)
print(divmod(a, 3), round(a), round(a, 2), [10, 20, 30][a], int(a), float(a), hex(a), 'x' * V(1).__index__())
for call in (lambda: a + 1, lambda: 1 + a, lambda: a * 'x', lambda: 'x' % a, lambda: a < b, lambda: 1 @ a, lambda: a @ 1):
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(e)


class I:
    def __init__(self):
        self.log = []

    def __iadd__(self, x):
        self.log.append(x)
        return self

    def __isub__(self, x):
        return 'replaced'


i = j = I()
i += 1
i += 2
print(i is j, i.log)
i -= 1
print(i)
a += V(1, 1)
a *= 3
print(a)
