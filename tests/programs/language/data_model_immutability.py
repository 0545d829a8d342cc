# Frozen values: named tuples, frozen dataclasses, __slots__, enums, properties; copies with changes.
import copy
from dataclasses import FrozenInstanceError, dataclass, field, replace
from enum import Enum
from typing import NamedTuple


class Pair(NamedTuple):
    a: int
    b: str = 'b'
    def swapped(self): return Pair(len(self.b), str(self.a))


@dataclass(frozen=True, order=True)
class Money:
    cents: int
    currency: str = 'EUR'
    tags: tuple = field(default=(), compare=False)
    def __add__(self, other):
        if self.currency != other.currency: raise ValueError(f'{self.currency} + {other.currency}')
        return replace(self, cents=self.cents + other.cents)
    def __str__(self): return f'{self.cents // 100}.{self.cents % 100:02} {self.currency}'


class Size(Enum):
    S, M, L = range(3)
    def __lt__(self, other): return self.value < other.value


p = Pair(1)
print(p, p.swapped(), p == (1, 'b'), p._replace(a=5), p._asdict(), Pair._field_defaults, hash(p) == hash((1, 'b')))
for action in (lambda: setattr(p, 'a', 2), lambda: setattr(Money(1), 'cents', 5), lambda: Pair(), lambda: setattr(Size.S, 'value', 3)):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
m = Money(150)
print(m + Money(275), sorted([Money(5), Money(3, 'USD'), Money(3)]), {m: 1}[Money(150, tags=('x',))], m == copy.copy(m))
try:
    m + Money(1, 'USD')
except ValueError as error:
    print(error)
print(issubclass(FrozenInstanceError, AttributeError), max(Size), sorted(Size, reverse=True), Size(1), Size['L'].name)
a, b = p
print(a, b, [*p], p[1], len(p), 'b' in p)
deep = {'k': [1, {'x': (2, [3])}]}
shallow, full = copy.copy(deep), copy.deepcopy(deep)
deep['k'][1]['x'][1].append(4)
print(shallow, full)
