from typing import Generic, TypeVar, Dict, Protocol, runtime_checkable, TypedDict, get_args, get_origin, List, Optional
T = TypeVar("T")
class Reg(Generic[T]):
    def __init__(self): self.s: Dict[str, T] = {}
r = Reg[str](); print(r.__dict__)
@runtime_checkable
class It(Protocol):
    def __iter__(self): ...
print(isinstance([1], It), isinstance(5, It))
class Movie(TypedDict):
    title: str
m = Movie(title="x"); print(m, type(m))
try: isinstance(m, Movie)
except TypeError as e: print(e)
print(get_args(List[int]), get_origin(Dict[str, int]), Optional[int])
