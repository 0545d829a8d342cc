# python: 3.12
# Type parameters (PEP 695) and type statements at run time
from typing import Callable
type Pair[T] = tuple[T, T]
type Tree = dict[str, Tree] | None
type Handler = Callable[[int], str]
print(Pair, Pair.__name__, Pair.__value__, Tree.__value__ if False else 'recursive ok')
print(Handler.__value__)
class Stack[T]:
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, item: T) -> None: self.items.append(item)
    def pop(self) -> T: return self.items.pop()
s = Stack[int](); s.push(3); print(s.pop(), Stack.__name__)
def first[T](items: list[T]) -> T: return items[0]
print(first([5, 6]), first('ab'))
def bound[T: (int, str), *Ts, **P](a: T, *args: *Ts) -> T: return a
print(bound(1, 2), bound.__name__)
class Box[K, V](dict[K, V]):
    def swap(self) -> 'Box[V, K]': return Box({v: k for k, v in self.items()})
print(Box({'a': 1}).swap(), isinstance(Box(), dict))
class Sub[T](Stack[T]):
    def peek(self) -> T: return self.items[-1]
q = Sub[str](); q.push('z'); print(q.peek(), isinstance(q, Stack), Sub.__mro__[1].__name__)
async def co[T](x: T) -> T: return x
import asyncio
print(asyncio.run(co(4)))
def deco[F](f: F) -> F: return f
@deco
def g[T](x: T) -> T: return x
print(g(1))
class Meth:
    def m[T](self, x: T) -> list[T]: return [x]
print(Meth().m(2))
type = 5
print(type)
