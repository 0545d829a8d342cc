# Patterns that ask abstract classes, registered sequences, and attributes or keys that turn out to be the same twice.
from collections.abc import Mapping, Sequence
from numbers import Number


class Row:
    def __init__(self, *values):
        self.values = values

    def __len__(self):
        return len(self.values)

    def __getitem__(self, index):
        return self.values[index]


Sequence.register(Row)


def kind(value):
    match value:
        case bool():
            return 'bool'
        case Number():
            return 'number'
        case [first, *rest]:
            return f'sequence of {first} and {rest}'
        case Mapping():
            return 'mapping'
        case Sequence():
            return 'text or empty'
    return 'other'


for value in (True, 3, 2.5, Row(1, 2), {}, '', [], (1,), None):
    print(kind(value))


class Point:
    __match_args__ = ('x', 'x')
    x = 5


class Keys:
    unit = 'c'
    scale = 'c'


try:
    match Point():
        case Point(5, 5):
            print('matched')
except TypeError as error:
    print(error)
try:
    match {'c': 1, 'f': 2}:
        case {Keys.unit: 1, Keys.scale: 1}:
            print('matched')
except ValueError as error:
    print(error)


class Hidden:
    def __init__(self):
        setattr(self, '__secret', 'not mangled')


class Reader:
    def read(self, value):
        match value:
            case Hidden(__secret=text):
                return text


print(Reader().read(Hidden()))
