from functools import cache, cached_property, lru_cache, partial, partialmethod, reduce, singledispatchmethod, total_ordering, wraps

calls = []


@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n


print([square(n) for n in (1, 2, 1, 3, 2)], calls, square.cache_info(), square.cache_parameters())
square.cache_clear()
print(square.cache_info(), square.__name__, square.__wrapped__(5))


@cache
def add(a, b=2, *, c=3):
    return a + b + c


print(add(1), add(1, 2), add(1, c=4), add.cache_info())
try:
    add([1])
except TypeError as error:
    print(error)


class Data:
    def __init__(self, values):
        self.values = values

    @cached_property
    def total(self):
        print('computing')
        return sum(self.values)

    @lru_cache(maxsize=None)
    def scaled(self, k):
        return self.total * k


data = Data([1, 2, 3])
print(data.total, data.total, data.scaled(2), data.scaled(2))
data.total = 10
print(data.total)
del data.total
print(data.total)


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state, *, loud=False):
        self.alive = state
        return (state, loud)

    set_alive = partialmethod(set_state, True, loud=True)


cell = Cell()
print(cell.set_alive(), cell.alive)


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __gt__(self, other):
        return self.parts > other.parts if isinstance(other, Version) else NotImplemented


print(Version(1, 2) <= Version(1, 3), Version(2) < Version(1), max(Version(1), Version(3)).parts)
try:
    Version(1) < 3
except TypeError as error:
    print(error)


class Formatter:
    @singledispatchmethod
    def show(self, x):
        return f'? {x}'

    @show.register
    def _(self, x: int):
        return f'int {x}'

    @show.register(list)
    def _(self, x):
        return f'list of {len(x)}'


print([Formatter().show(x) for x in (3, [1], 'a')])


def count_calls(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return func(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@count_calls
def hello(name):
    return 'hello ' + name


print(hello('a'), hello('b'), hello.calls, hello.__name__)
double = partial(reduce, lambda a, b: a + b)
print(double([1, 2, 3]), double([], 5), partial(print, sep='-').keywords)
try:
    reduce(lambda a, b: a, [])
except TypeError as error:
    print(error)
