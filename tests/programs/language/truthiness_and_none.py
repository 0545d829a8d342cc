# What counts as true, None idioms, default arguments, chained or and ternaries.
import decimal
import fractions

VALUES = [0, 1, -1, 0.0, -0.0, float('nan'), '', ' ', '0', [], [0], (), (0,), {}, {0: 0}, set(), {0}, range(0), range(1), None, False, True, b'', b'\0', bytearray(),
          fractions.Fraction(0), decimal.Decimal('0.0'), object, len, type(None), NotImplemented if False else 1, ...]
print([repr(v) for v in VALUES if not v])
print(sum(bool(v) for v in VALUES), [bool(v) for v in (iter([]), lambda: 0, ValueError())])


class Sized:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n


class Both(Sized):
    def __bool__(self): return True


print(bool(Sized(0)), bool(Sized(2)), bool(Both(0)), not Sized(0), [s.n for s in (Sized(0), Sized(3)) if s])
for bad in (type('B', (), {'__bool__': lambda self: 1})(), Sized(-1), Sized('x')):
    try:
        print(bool(bad))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def greet(name=None, *, punctuation=None):
    return f"Hello {name or 'you'}{'!' if punctuation is None else punctuation}"


print(greet(), greet('Al', punctuation=''), None == 0, None is None, None != False, [None] * 2, repr(None), str(None), type(None).__name__, type(None)() is None)
try:
    None.x
except AttributeError as error:
    print(error)
try:
    None + 1
except TypeError as error:
    print(error)
