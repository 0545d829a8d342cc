class Meter:
    def __int__(self):
        return 7

    def __float__(self):
        return 7.25

    def __index__(self):
        return 9

    def __round__(self, digits=None):
        return ("rounded", digits)

    def __trunc__(self):
        return "truncated"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceiling"

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __pow__(self, other, modulus=None):
        return ("pow", other, modulus)

    def __abs__(self):
        return "abs"


import math

m = Meter()
print(int(m), float(m), round(m), round(m, 2), math.trunc(m), math.floor(m), math.ceil(m), divmod(m, 3), divmod(3, m), pow(m, 2), pow(m, 2, 5), m**3, abs(m))
print(hex(m), [10, 20, 30, 40, 50, 60, 70, 80, 90, 100][m], math.sqrt(m) == math.sqrt(7.25), "%d %.1f %x" % (m, m, m), (1).to_bytes(m, "big"))


class Bad:
    def __int__(self):
        return "x"

    def __float__(self):
        return 1


for call in (lambda: int(Bad()), lambda: float(Bad()), lambda: int([]), lambda: divmod("a", 1), lambda: pow("a", 2), lambda: round("a")):
    try:
        call()
    except TypeError as error:
        print(error)
