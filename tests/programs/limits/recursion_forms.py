# Recursion without end through every kind of call ends in RecursionError.
class Attributes:
    def __getattr__(self, name):
        return getattr(self, name + "x")


class Equal:
    def __eq__(self, other):
        return self == other


class Text:
    def __str__(self):
        return str(self)

    __repr__ = __str__


class Called:
    def __call__(self):
        return self()


class Iterated:
    def __iter__(self):
        return iter(list(self))


class Property:
    @property
    def value(self):
        return self.value


def generator():
    yield from generator()


def mutual(n):
    return other(n)


def other(n):
    return mutual(n)


cases = {
    "attribute": lambda: Attributes().a,
    "equal": lambda: Equal() == Equal(),
    "text": lambda: str(Text()),
    "called": lambda: Called()(),
    "property": lambda: Property().value,
    "generator": lambda: list(generator()),
    "mutual": lambda: mutual(1),
    "lambda": lambda f=lambda g: g(g): f(f),
    "sorted": lambda: (lambda s: s(s))(lambda s: sorted([1, 2], key=lambda _: s(s))),
    "map": lambda: (lambda s: s(s))(lambda s: list(map(lambda _: s(s), [1]))),
}
for name, case in cases.items():
    try:
        case()
        print(name, "returned")
    except RecursionError as error:
        print(name, "RecursionError")
