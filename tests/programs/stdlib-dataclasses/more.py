# python: 3.12
from abc import ABC, abstractmethod
from dataclasses import asdict, astuple, dataclass, field, fields, make_dataclass, replace
from enum import Enum


class Kind(Enum):
    A = 'a'


@dataclass
class Item:
    name: str
    price: float = 0.0
    kind: Kind = Kind.A

    @property
    def label(self) -> str:
        return f'{self.name}: {self.price:.2f}'

    @classmethod
    def free(cls, name):
        return cls(name)


@dataclass
class Order:
    items: list[Item] = field(default_factory=list)
    meta: dict[str, int] = field(default_factory=dict, repr=False)
    _id: int = field(default=0, compare=False)

    def __post_init__(self):
        self.total = sum(item.price for item in self.items)

    def __len__(self):
        return len(self.items)


order = Order([Item('a', 1.5), Item.free('b')])
print(order, order.total, len(order), order.items[0].label)
print(asdict(order), astuple(order.items[0]))
print(Order() == Order(_id=5), Order() == 3, replace(order, items=[]).total)


@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)
    done: bool = False


tasks = [Task(3, 'c'), Task(1, 'a'), Task(2, 'b')]
print([t.name for t in sorted(tasks)], Task(1, 'x') == Task(1, 'y'), Task(1, 'x') < Task(1, 'y', True), max(tasks))
try:
    Task(1, 'x') < 3
except TypeError as error:
    print(error)


@dataclass
class Shape(ABC):
    name: str

    @abstractmethod
    def area(self) -> float: ...


@dataclass
class Square(Shape):
    side: float = 1.0

    def area(self):
        return self.side**2

    def __repr__(self):
        return f'Square<{self.side}>'


try:
    Shape('x')
except TypeError as error:
    print(error)
print(Square('s', 2.0), Square('s').area(), [f.name for f in fields(Square)], Square.__match_args__)


@dataclass(frozen=True)
class Coord:
    lat: float
    lon: float

    def __add__(self, other):
        return Coord(self.lat + other.lat, self.lon + other.lon)


seen = {Coord(1, 2): 'here'}
print(seen[Coord(1, 2)], Coord(1, 2) + Coord(0.5, 0), len({Coord(1, 1), Coord(1, 1)}))
for change in (lambda c: setattr(c, 'lat', 3), lambda c: delattr(c, 'lat'), lambda c: setattr(c, 'new', 1)):
    try:
        change(Coord(1, 2))
    except AttributeError as error:
        print(type(error).__name__, error)


@dataclass(kw_only=True)
class Options:
    verbose: bool = False
    level: int


print(Options(level=3))
try:
    Options()
except TypeError as error:
    print(error)


@dataclass(slots=True)
class Slotted:
    a: int
    b: int = 2


print(Slotted(1), Slotted(1) == Slotted(1, 2))
Made = make_dataclass('Made', [('x', int), ('y', int, field(default=5))], namespace={'sum': lambda self: self.x + self.y})
print(Made(1), Made(1).sum())
try:

    @dataclass
    class Wrong:
        a: int = 1
        b: str
except TypeError as error:
    print(error)


@dataclass(unsafe_hash=True, repr=False)
class H:
    a: int


print(hash(H(1)) == hash(H(1)), '<__main__.H object' in repr(H(1)))
