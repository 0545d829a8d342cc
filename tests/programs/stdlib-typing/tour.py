from typing import NamedTuple, TypedDict, Protocol, Optional, Union, List, Dict, Any, TypeVar, Generic, Callable, cast, overload, runtime_checkable, NewType, TYPE_CHECKING, Literal, Iterable, get_type_hints
if TYPE_CHECKING:
    from nowhere import Thing
T = TypeVar('T')
class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0
    def norm1(self) -> int: return abs(self.x) + abs(self.y)
p = Point(3); print(p, p.norm1(), p._fields, p._replace(y=2), Point(1, 2) == (1, 2), isinstance(p, tuple))
try: Point()
except TypeError as e: print(e)
class Movie(TypedDict, total=False):
    name: str
    year: int
m: Movie = {'name': 'x', 'year': 1}; print(m, Movie(name='z'), type(Movie(name='q')))
class Stack(Generic[T]):
    def __init__(self): self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int](); s.push(4); print(s.pop(), T)
@runtime_checkable
class Draw(Protocol):
    def draw(self) -> str: ...
class Circle:
    def draw(self): return 'o'
print(isinstance(Circle(), Draw), isinstance(3, Draw))
class Sq(Draw):
    def draw(self): return 'sq'
print(Sq().draw())
def f(x: Optional[int], y: Union[int, str] = 3, *a: Any, cb: Callable[[int], str] = str) -> Dict[str, 'Thing']: return cb(x)
print(f(3), cast(int, 'a'))
UserId = NewType('UserId', int); print(UserId(5) + 1)
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x * 2
print(g(2), g('a'))
Emp = NamedTuple('Emp', [('name', str), ('id', int)]); print(Emp('a', 1))
Vec = list[float]; Mode = Literal['r', 'w']
def first(xs: Iterable[T]) -> Optional[T]:
    for x in xs: return x
    return None
print(first([1]), first([]))
print(Point.__annotations__, get_type_hints(Movie))
def opt(x: int | None = None) -> list[int] | None: return x
print(opt())
class C:
    a: int
    b: 'str' = 's'
print(C.__annotations__)
from functools import singledispatch
@singledispatch
def show(x): return 'obj'
@show.register
def _(x: int): return 'int'
@show.register
def _(x: list): return 'list'
print(show(1), show([]), show('a'), show(True))
