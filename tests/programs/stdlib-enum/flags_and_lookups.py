from enum import Enum, Flag, IntFlag, IntEnum, auto
class P(Flag): R = 1; W = 2; X = 4
print((P.R | P.W).value, P.R & P.W, ~P.R, P.R ^ P.W, P.R in (P.R | P.X), P(3), bool(P(0)), repr(P.R | P.X))
class M(IntFlag): R = 4; W = 2
print(M.R | 8, 8 | M.R, M.R + 1, isinstance(M.R | M.W, int), repr(M.R | M.W))
class C(Enum):
    A = auto(); B = auto()
    @property
    def low(self): return self.name.lower()
print(list(C), C.A.low, C["B"], C(2), C.A is C.A, C.A == 1, len(C), C.A in C, C.__members__)
for f in (lambda: C(9), lambda: C["Z"], lambda: setattr(C, "A", 3), lambda: C.A < C.B, lambda: C.Q):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class I(IntEnum): X = 1
print(I.X + 1, I.X == 1, f"{I.X}", "%d" % I.X, I.X)
