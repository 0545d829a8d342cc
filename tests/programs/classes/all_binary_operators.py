# Every binary operator, its reflected form and its in-place form reaches its own method.
class Tracer:
    def __init__(self, name):
        self.name = name

    def __getattr__(self, name):
        raise AttributeError(name)


NAMES = 'add sub mul matmul truediv floordiv mod pow lshift rshift and xor or'.split()
for name in NAMES:
    def forward(self, other, *rest, name=name):
        return f'{self.name}.{name}({other!r})'

    def reflected(self, other, *rest, name=name):
        return f'{self.name}.r{name}({other!r})'

    def inplace(self, other, name=name):
        return f'{self.name}.i{name}({other!r})'

    setattr(Tracer, f'__{name}__', forward)
    setattr(Tracer, f'__r{name}__', reflected)
    setattr(Tracer, f'__i{name}__', inplace)

t = Tracer('t')
print(t + 1, t - 1, t * 1, t @ 1, t / 1, t // 1, t % 1, t ** 1, t << 1, t >> 1, t & 1, t ^ 1, t | 1)
print(1 + t, 1 - t, 1 * t, 1 @ t, 1 / t, 1 // t, 1 % t, 1 ** t, 1 << t, 1 >> t, 1 & t, 1 ^ t, 1 | t)
u = Tracer('u'); u += 2; print(u)
u = Tracer('u'); u -= 2; print(u)
u = Tracer('u'); u *= 2; print(u)
u = Tracer('u'); u @= 2; print(u)
u = Tracer('u'); u /= 2; print(u)
u = Tracer('u'); u //= 2; print(u)
u = Tracer('u'); u %= 2; print(u)
u = Tracer('u'); u **= 2; print(u)
u = Tracer('u'); u <<= 2; print(u)
u = Tracer('u'); u >>= 2; print(u)
u = Tracer('u'); u &= 2; print(u)
u = Tracer('u'); u ^= 2; print(u)
u = Tracer('u'); u |= 2; print(u)
print(pow(t, 3), divmod.__name__)
