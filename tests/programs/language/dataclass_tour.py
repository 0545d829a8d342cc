# Dataclasses: defaults, factories, order, frozen, post-init, inheritance, keyword-only, replace, repr, matching.
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar, Optional


@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: list = field(default_factory=list, repr=False)
    count: ClassVar[int] = 0
    discount: InitVar[float] = 0
    final: float = field(init=False, compare=False)
    def __post_init__(self, discount):
        Item.count += 1
        self.final = self.price * (1 - discount)


@dataclass(order=True)
class Part(Item):
    _: KW_ONLY
    weight: int = 1
    parent: Optional['Part'] = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Key:
    a: int
    b: str = 'x'


item = Item('pen', 2.0, discount=0.5)
print(item, item.final, Item.count, item == Item('pen', 2.0), item != Item('pen'), item.tags is Item('x').tags)
p = Part('bolt', 1, weight=3)
print(p, replace(p, name='nut', discount=0), sorted([p, Part('arm', 5)])[0].name, p < Part('bolt', 1, weight=4))
print(asdict(Key(1)), astuple(Key(2, 'z')), {Key(1): 'v'}[Key(1)], [f.name for f in fields(Part)], is_dataclass(Key), is_dataclass(5))
for bad in (lambda: Item(), lambda: Part('x', 1, [], 0, 5), lambda: setattr(Key(1), 'a', 2), lambda: Key(1) < Key(2), lambda: hash(item), lambda: Item('a', colour=1)):
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    @dataclass
    class Wrong:
        x: int = 1
        y: str
except TypeError as error:
    print(error)
try:
    @dataclass
    class Mutable:
        x: list = []
except ValueError as error:
    print(error)
match Key(5, 'q'):
    case Key(n, b='q'): print('matched', n)
Made = make_dataclass('Made', ['a', ('b', int, 7)])
print(Made(1), Made(1).b, Made.__name__)
