# Unary operators and the conversions that built-in functions ask for.
class Quantity:
    def __init__(self, n):
        self.n = n

    def __neg__(self):
        return Quantity(-self.n)

    def __pos__(self):
        return 'positive'

    def __invert__(self):
        return ~self.n

    def __abs__(self):
        return abs(self.n)

    def __bool__(self):
        return self.n > 0

    def __int__(self):
        return int(self.n)

    def __float__(self):
        return float(self.n)

    def __index__(self):
        return int(self.n)

    def __round__(self, digits=None):
        return ('round', digits)

    def __trunc__(self):
        return 'trunc'

    def __floor__(self):
        return 'floor'

    def __ceil__(self):
        return 'ceil'

    def __divmod__(self, other):
        return ('divmod', other)

    def __rdivmod__(self, other):
        return ('rdivmod', other)

    def __hash__(self):
        return 99

    def __len__(self):
        return 7

    def __repr__(self):
        return f'Q({self.n})'

    def __bytes__(self):
        return b'q'


import math
q = Quantity(3)
print(-q, +q, ~q, abs(Quantity(-8)), bool(q), bool(Quantity(-1)), not q)
print(int(q), float(q), 'abcdef'[q], [10, 20, 30, 40][q], hex(q), bin(q), oct(q), range(q))
print(round(q), round(q, 2), math.trunc(q), math.floor(q), math.ceil(q))
print(divmod(q, 4), divmod(4, q), hash(q), len(q), bytes(q))
print('%d %s %r %x' % (Quantity(4).__int__(), q, q, 255), f'{q!r:>6}')
for bad in (lambda: -object(), lambda: ~1.5, lambda: +'a', lambda: abs('x'), lambda: len(5), lambda: int(object()), lambda: float([]), lambda: [1][1.0]):
    try:
        bad()
    except TypeError as e:
        print(e)
