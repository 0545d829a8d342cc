# python: 3.12
# Type parameters and aliases that only annotations use.
type Number = int | float
type Pair[T] = tuple[T, T]


def first[T](items: list[T], default: T | None = None) -> T | None:
    return items[0] if items else default


class Box[T]:
    def __init__(self, value: T):
        self.value: T = value

    def map[U](self, f) -> 'Box[U]':
        return Box(f(self.value))


class Named[K, V](dict):
    pass


def area(w: Number, h: Number) -> Number:
    pair: Pair[Number] = (w, h)
    return pair[0] * pair[1]


print(first([1, 2]), first([], 'none'))
print(Box(3).map(lambda x: x * 2).value)
print(Box[int](4).value)
print(Named(a=1)['a'])
print(area(2, 2.5))
