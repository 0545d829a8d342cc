# enum: members, values, flags, errors.
import enum
class Level(enum.IntEnum):
    LOW = 1
    HIGH = 5


class Mode(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()
    BOTH = READ | WRITE


class Name(enum.StrEnum):
    FIRST = enum.auto()
    OTHER = "o"


class Shape(enum.Enum):
    ROUND = "r"
    CIRCLE = "r"
    SQUARE = "s"

    @property
    def letter(self):
        return self.value.upper()


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (Level.LOW, Level.HIGH + 1, Level(5), Level["LOW"], Level.LOW < Level.HIGH, list(Level), str(Level.LOW), f"{Level.HIGH}", Level.LOW == 1, isinstance(Level.LOW, int), Level.LOW.name, Level.LOW.value, len(Level), max(Level), hash(Level.LOW) == hash(1)))
show(lambda: (Mode.READ | Mode.WRITE, Mode.READ & Mode.BOTH, Mode.BOTH, ~Mode.READ, Mode(0), Mode(3), Mode.READ in Mode.BOTH, list(Mode.BOTH), bool(Mode(0)), Mode.READ ^ Mode.BOTH, Mode.WRITE.value, len(Mode)))
show(lambda: (Name.FIRST, Name.OTHER == "o", Name.FIRST.upper(), str(Name.OTHER), f"{Name.FIRST:>8}", Name("o"), "o" in Name))
show(lambda: (Shape.ROUND, Shape.CIRCLE, Shape.CIRCLE is Shape.ROUND, list(Shape), Shape.SQUARE.letter, list(Shape.__members__), Shape.ROUND in Shape, {Shape.ROUND: 1}[Shape.CIRCLE], Shape("s"), Shape.ROUND != "r"))
show(lambda: Shape("zz"))
show(lambda: Shape["zz"])
show(lambda: Level(7))
show(lambda: Mode(8))
show(lambda: Shape.ROUND < Shape.SQUARE)
show(lambda: setattr(Shape, "ROUND", 1))
show(lambda: Shape.NOPE)
show(lambda: Shape.ROUND())
show(lambda: (enum.Enum("Made", "A B"), list(enum.Enum("Made", {"X": 9})), enum.IntEnum("N", ["P", "Q"], start=5).Q))
show(lambda: enum.unique(Shape))
