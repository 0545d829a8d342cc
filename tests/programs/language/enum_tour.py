# Enums: values, aliases, methods, iteration, flags, auto, look-ups, and what is refused.
from enum import Enum, Flag, IntEnum, StrEnum, auto, unique


class Planet(Enum):
    EARTH = (5.97e24, 6.378e6)
    MARS = (6.42e23, 3.397e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def gravity(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)


class Shade(Enum):
    RED = 1
    CRIMSON = 1
    BLUE = 2
    @classmethod
    def default(cls): return cls.BLUE
    def __str__(self): return self.name.lower()


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()


class Method(StrEnum):
    GET = auto()
    POST = 'post!'


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    ALL = R | W | X


print(Planet.EARTH.gravity, Planet((6.42e23, 3.397e6)).name, [p.name for p in Planet])
print(Shade.CRIMSON is Shade.RED, list(Shade), str(Shade.default()), repr(Shade.RED), Shade.__members__.keys(), Shade['CRIMSON'], len(Shade))
print(Level.LOW < Level.HIGH, Level.HIGH + 1, sorted([Level.HIGH, Level.LOW]), f'{Level.LOW} {Level.LOW!r}', [10, 20, 30][Level.LOW], Level(2))
print(Method.GET, Method.POST.upper(), Method('get') is Method.GET, f'{Method.POST}', Method.GET == 'get', repr(Method.GET))
print(Perm.R | Perm.W, Perm.ALL, Perm.R in Perm.ALL, ~Perm.X, Perm(0), Perm.R & Perm.W, bool(Perm.X), list(Perm.ALL), Perm(6).value, Perm.R ^ Perm.ALL)
for bad in (lambda: Shade(9), lambda: Shade['GREEN'], lambda: Perm(64), lambda: setattr(Shade, 'RED', 5), lambda: Shade.RED < Shade.BLUE, lambda: Shade.RED.BLUE.nope):
    try:
        print(bad())
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
try:
    class More(Shade): GREEN = 3
except TypeError as error:
    print(error)
print({Shade.RED: 'r'}[Shade.CRIMSON], Shade.RED in Shade, isinstance(Shade.RED, Shade), Enum('Made', 'A B').B.value, Shade.RED == 1, hash(Shade.RED) == hash('RED'))
