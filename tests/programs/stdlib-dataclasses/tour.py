from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, FrozenInstanceError, InitVar, KW_ONLY
from typing import ClassVar, List, Optional
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    count: ClassVar[int] = 7
    def norm(self): return (self.x**2 + self.y**2) ** 0.5
p = P(3, 4); print(p, p.norm(), p == P(3, 4), p != P(1), P(1).tags is P(1).tags, P.count)
for bad in (lambda: P(), lambda: P(1,2,3,4), lambda: P(z=1), lambda: P(1, x=2)):
    try: bad()
    except TypeError as e: print(e)
print(asdict(p), astuple(p), replace(p, y=9), is_dataclass(p), is_dataclass(P), is_dataclass(3), [f.name for f in fields(P)], [f.type for f in fields(P)])
@dataclass(frozen=True, order=True)
class V:
    major: int
    minor: int = 0
v = V(1, 2); print(v < V(1, 3), sorted([V(2), V(1, 5)]), {v: 'a'}[V(1, 2)], hash(v) == hash(V(1,2)))
try: v.major = 3
except FrozenInstanceError as e: print(type(e).__name__, e)
@dataclass
class Base:
    a: int
    b: str = 'b'
@dataclass
class Child(Base):
    c: float = 1.5
    total: InitVar[int] = 3
    d: int = field(init=False)
    def __post_init__(self, total): self.d = self.a + total
print(Child(1), Child(1, 'x', 2.5, 10))
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int = field(default=3, repr=False, compare=False)
print(K(1, b=5), K(1) == K(1, c=9))
try: K(1, 2)
except TypeError as e: print(e)
try: hash(P(1))
except TypeError as e: print(e)
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as e: print(e)
match V(1, 2):
    case V(major=1, minor=m): print('minor', m)
match V(3, 4):
    case V(a, b): print(a, b)
@dataclass
class Node:
    value: int
    next: Optional['Node'] = None
    kids: List['Node'] = field(default_factory=list)
n = Node(1, Node(2)); n.kids.append(Node(3)); print(n); print(asdict(n))
import copy; m = copy.deepcopy(n); print(m == n, m is n, m.next is n.next)
@dataclass(eq=False)
class E: x: int
print(E(1) == E(1))
