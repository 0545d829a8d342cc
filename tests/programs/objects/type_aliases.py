# python: 3.12
# Type aliases and type parameters exist at run time.
type Number = int | float
type Pair[T] = tuple[T, T]


def first[T](xs: list[T]) -> T:
    return xs[0]


class Stack[T]:
    def __init__(self):
        self.items = []

    def push(self, x: T) -> 'Stack[T]':
        self.items.append(x)
        return self


print(Number, Number.__name__, Number.__value__, type(Number).__name__, isinstance(5, Number.__value__))
print(first([3]), Stack[int]().push(1).items, Stack().push(2).items)
print(Pair.__name__)
