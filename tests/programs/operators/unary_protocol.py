# Unary operators and conversions that a class defines.
class Temperature:
    def __init__(self, c): self.c = c
    def __neg__(self): return Temperature(-self.c)
    def __pos__(self): return Temperature(abs(self.c))
    def __abs__(self): return abs(self.c)
    def __invert__(self): return 'inverted'
    def __int__(self): return int(self.c)
    def __float__(self): return float(self.c)
    def __index__(self): return int(self.c)
    def __round__(self, digits=None): return ('round', digits)
    def __trunc__(self): return 'trunc'
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __bool__(self): return self.c > 0
    def __repr__(self): return f'{self.c}C'


import math
t = Temperature(-3.7)
print(-t, +t, abs(t), ~t)
print(int(t), float(t), bool(t), not t)
print(round(t), round(t, 2), math.trunc(t), math.floor(t), math.ceil(t))
two = Temperature(2)
print([10, 20, 30][two], 'abc'[two], bin(two), hex(two), list(range(two)), [1] * two)
print((0, 1, 2, 3)[two:], chr(Temperature(65)))
for f in (lambda: -'a', lambda: +[], lambda: ~1.5, lambda: abs('x'), lambda: -None):
    try:
        f()
    except TypeError as error:
        print(error)
