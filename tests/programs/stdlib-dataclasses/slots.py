# python: 3.12
# slots=True makes a new class
from dataclasses import dataclass, field, fields, FrozenInstanceError, asdict, replace, MISSING, KW_ONLY
@dataclass(slots=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    def total(self): return self.x + self.y
p = P(1, 2); print(p, p.total(), P.__slots__, p == P(1, 2), hasattr(p, '__dict__'))
try: p.z = 1
except AttributeError as e: print(e)
@dataclass(slots=True)
class Q(P):
    w: int = 5
print(Q(1), Q.__slots__, [f.name for f in fields(Q)])
@dataclass(frozen=True, slots=True)
class F:
    a: int
    b: str = 'b'
f = F(1)
try: f.a = 2
except FrozenInstanceError as e: print('frozen', e)
print(hash(f) == hash(F(1)), asdict(f), replace(f, a=9))
import copy
print(copy.copy(f), copy.deepcopy(f) == f)
try:
    @dataclass(slots=True)
    class B:
        __slots__ = ('x',)
        x: int
except TypeError as e: print(e)
try:
    @dataclass(weakref_slot=True)
    class B2: x: int
except TypeError as e: print(e)
print(P.__dataclass_params__)
print(F.__dataclass_params__.frozen, F.__dataclass_params__.slots)
match f:
    case F(a, b): print('match', a, b)
print(Q.__name__, Q.__qualname__, Q.__module__)
@dataclass(slots=True, order=True, kw_only=True)
class K:
    name: str = field(compare=False)
    rank: int
print(sorted([K(name='a', rank=3), K(name='b', rank=1)]))
