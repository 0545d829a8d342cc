# python: 3.12
import enum
from enum import CONTINUOUS, UNIQUE, Enum, Flag, IntEnum, IntFlag, auto, verify


class Status(Enum):
    OPEN = 'open'
    CLOSED = 'closed'
    DONE = CLOSED

    @property
    def is_open(self):
        return self is Status.OPEN

    @staticmethod
    def parse(text):
        return Status[text.upper()]

    def __str__(self):
        return f'status {self.value}'


print(Status.OPEN, repr(Status.OPEN), Status.DONE is Status.CLOSED, Status.parse('open').is_open, f'{Status.OPEN:>15}|')
print([s.name for s in Status], list(Status.__members__), Status.__members__['DONE'], 'open' in Status, len(Status))
print(sorted(Status, key=lambda s: s.value), {s: s.value for s in Status}, Status('closed'))
print(isinstance(Status.OPEN, Status), isinstance(Status, type), issubclass(Status, Enum), list(reversed(Status)))


class Weekday(IntEnum):
    MON = 1
    TUE = auto()
    WED = auto()

    @classmethod
    def from_index(cls, i):
        return cls(i + 1)


print(Weekday.from_index(1), Weekday.MON < 2, Weekday.WED - Weekday.MON, max(Weekday), repr(Weekday.TUE), hash(Weekday.MON) == hash(1))
print({1: 'one'}[Weekday.MON], Weekday.MON == 1, Weekday.MON in (1, 2), str(Weekday.WED), f'{Weekday.TUE:03d}')


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1
    RWX = 7


print(Perm.R | Perm.W, repr(Perm.R | Perm.X), Perm.RWX & Perm.W, Perm(5), Perm.R in Perm(6), Perm.RWX == 7, ~Perm.R, repr(~Perm.R))
print(list(Perm.RWX), len(Perm.RWX), bool(Perm(0)), repr(Perm(0)), repr(Perm.R ^ Perm.RWX), [p.name for p in Perm])


class Color(Flag):
    RED = auto()
    BLUE = auto()
    GREEN = auto()
    WHITE = RED | BLUE | GREEN


print(Color.WHITE, Color.RED | Color.GREEN, list(Color.WHITE), Color.RED & Color.BLUE, Color.BLUE.value, Color.WHITE.value, (~Color.RED).value)
purple = Color.RED | Color.BLUE
purple |= Color.GREEN
print(purple is Color.WHITE, Color.RED in Color.WHITE, purple & ~Color.RED)


class Op(Enum):
    ADD = ('+', lambda a, b: a + b)
    SUB = ('-', lambda a, b: a - b)

    def __init__(self, sign, function):
        self.sign = sign
        self.function = function

    def __call__(self, a, b):
        return self.function(a, b)


print(Op.ADD(2, 3), Op.SUB.sign, [op.sign for op in Op], Op.ADD.name)


class Ordered(Enum):
    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented


class Grade(Ordered):
    A = 5
    B = 4


print(Grade.B < Grade.A, sorted(Grade), min(Grade))


class Auto(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count)

    ONE = auto()
    TWO = auto()


print([a.value for a in Auto])
for bad in (lambda: Status('x'), lambda: Status['x'], lambda: Status.NOPE, lambda: setattr(Status, 'OPEN', 1), lambda: Color(64), lambda: Status.OPEN < Status.CLOSED, lambda: Weekday(99), lambda: setattr(Status.OPEN, 'value', 3)):
    try:
        bad()
        print('no error')
    except Exception as error:
        print(type(error).__name__, error)
try:

    @verify(UNIQUE)
    class Dup(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
match Weekday(2):
    case Weekday.MON:
        print('mon')
    case Weekday.TUE:
        print('tue')
Level = IntEnum('Level', ['LOW', 'HIGH'], start=10)
print(list(Level), Level.HIGH + 1, enum.Enum('E', {'a': 1, 'b': 2}).b)
