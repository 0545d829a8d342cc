# Which names become members, which are refused, what shares a name with a property, and what a class lists.
import enum


def attempt(make):
    try:
        print(make())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


class Base(enum.Enum):
    @enum.property
    def first(self):
        return self.name + ' comes first'

    @property
    def size(self):
        return len(self.name)


class Order(Base):
    first = 1
    second = 2


print(Order.first, Order.second, Order.first.first, Order.second.first, Order.second.size)
attempt(lambda: Base.first)


class Named(enum.Enum):
    name = 'a name'
    value = 'a value'


print(Named.name, Named.value, Named.name.name, Named.value.value, list(Named))


class Twice(enum.Enum):
    one = uno = enum.auto()
    pair = enum.auto(), enum.auto()
    last = 9
    after = enum.auto() if False else 10


print(list(Twice), Twice.uno, Twice.pair.value)


def sunder():
    class Bad(enum.Enum):
        _special_ = 1


def twice():
    class Bad(enum.Enum):
        a = 1
        a = 2


def order():
    class Bad(enum.Enum):
        _order_ = 'b a'
        a = 1
        b = 2


def mro():
    class Bad(enum.Enum):
        mro = 1


def late():
    class Bad(enum.Enum):
        a = enum.auto()

        def _generate_next_value_(name, start, count, last):
            return name


def text():
    class Bad(enum.Enum):
        a = 'x'
        b = enum.auto()


def flag():
    class Bad(enum.Flag):
        a = 'x'
        b = enum.auto()


for make in (sunder, twice, order, mro, late, text, flag):
    attempt(make)


class Ordered(enum.Enum):
    _order_ = 'a b c'
    a = 1
    b = 2
    c = 1


print(list(Ordered), Ordered.c)
attempt(lambda: delattr(Order, 'first'))
attempt(lambda: delattr(Order, 'nope'))
attempt(lambda: setattr(Order, 'first', 3))
attempt(lambda: Base(3))
attempt(lambda: Order(3))
attempt(lambda: setattr(Order.first, 'value', 3))
print(dir(Order))
print(dir(Order.first), dir(Named.name))
print(enum.Enum('Made', 'x y', qualname='Outer.Made').__qualname__)
