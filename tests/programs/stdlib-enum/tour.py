# python: 3.12
from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def pretty(self): return self.name.title()
    @classmethod
    def default(cls): return cls.GREEN
print(Color.RED, repr(Color.RED), Color['GREEN'], Color(3), list(Color), len(Color), Color.RED in Color, 2 in Color, 9 in Color)
print(Color.CRIMSON is Color.RED, Color.RED.pretty(), Color.default(), Color.RED.name, Color.RED.value)
try: Color(7)
except ValueError as e: print(e)
try: Color['X']
except KeyError as e: print(repr(e))
try: Color.RED = 5
except AttributeError as e: print(e)
print(Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.BLUE, {Color.RED: 'r'}[Color.RED], type(Color.RED), Color, isinstance(Color.RED, Color))
try: Color.RED < Color.BLUE
except TypeError as e: print(e)
class Pri(IntEnum):
    LOW = 1
    HIGH = 5
print(Pri.LOW < Pri.HIGH, Pri.HIGH + 1, Pri.LOW, repr(Pri.LOW), sorted([Pri.HIGH, Pri.LOW]), f'{Pri.HIGH}', '%d' % Pri.HIGH, [10,20][Pri.LOW])
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(P.R | P.X, P.RW, repr(P.R|P.W|P.X), P.R in P.RW, bool(P.R & P.W), list(P), ~P.R, P(0), repr(P(0)), list(P.RW))
class IF(IntFlag):
    A = 1
    B = 2
print(IF.A | IF.B, repr(IF.A|IF.B), IF.A + 1, repr(IF(8)), IF.A | 8)
class S(StrEnum):
    ONE = auto()
    TWO = 'two!'
print(S.ONE, repr(S.TWO), S.ONE == 'one', S.ONE.upper(), f'{S.TWO:>8}')
class W(Enum):
    A = auto(); B = auto(); C = auto()
print([w.value for w in W], list(W.__members__), W.__members__)
class Planet(Enum):
    E = (1.0, 2.0)
    M = (3.0, 4.0)
    def __init__(self, mass, radius):
        self.mass = mass; self.radius = radius
    @property
    def g(self): return self.mass / self.radius
print(Planet.E.g, Planet.M.mass, Planet.M.value, Planet((1.0, 2.0)))
try:
    @unique
    class D(Enum):
        A = 1; B = 1
except ValueError as e: print(e)
try:
    class E2(Color): X = 1
except TypeError as e: print(e)
try:
    class E3(Enum):
        A = 1
        A = 2
except TypeError as e: print(e)
Animal = Enum('Animal', 'CAT DOG'); print(list(Animal), Animal.DOG.value)
class Mi(Enum):
    A = 'a'
    @classmethod
    def _missing_(cls, v): return cls.A if v == 'zz' else None
print(Mi('zz'))
match Color.RED:
    case Color.RED: print('matched')
class St(str, Enum):
    X = 'x'
print(St.X, St.X == 'x', repr(St.X), St.X.value, f'{St.X}')
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value]); obj._value_ = value; obj.label = label; return obj
    PX = (0, 'P.X'); PY = (1, 'P.Y')
print(Coord.PY.label, Coord(1))
print(P['R'], P(3), P.R.name, (P.R|P.W).name, P.R.value)
try: P(64)
except ValueError as e: print(e)
import json
print(json.dumps({'a': Pri.HIGH, 's': S.ONE}))
