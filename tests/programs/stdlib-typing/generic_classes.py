# Generic classes of one's own.
from typing import Dict, Generic, List, Optional, TypeVar, Union

K = TypeVar('K')
V = TypeVar('V')

class Cache(Generic[K, V]):
    def __init__(self, size: int) -> None:
        self.size = size
        self.items: Dict[K, V] = {}

    def put(self, key: K, value: V) -> Optional[V]:
        old = self.items.pop(key, None)
        self.items[key] = value
        while len(self.items) > self.size:
            del self.items[next(iter(self.items))]
        return old

class Named(Cache[str, V]):
    pass

cache = Cache[str, int](2)
for i, name in enumerate('abca'):
    print(cache.put(name, i), list(cache.items))
print(Cache[str, int], Cache.__parameters__, Named.__orig_bases__, Named.__parameters__, Named[int], isinstance(cache, Cache))
print(cache.__orig_class__, type(cache).__name__, Cache.__mro__[1].__name__)
for wrong in (lambda: Cache[int], lambda: Generic[int], lambda: List[int, str], lambda: isinstance([], List[int]), lambda: List(), lambda: Optional[int, str], lambda: Union[()]):
    try:
        wrong()
    except TypeError as error:
        print(error)
