# Members of a data type: the value is made by the type, and str() and format() follow what the class says.
import enum
from datetime import date


class Day(date, enum.Enum):
    first = 2023, 12, 1
    second = 2016, 2, 29


print(Day.first.value, Day.second.year, Day(date(2016, 2, 29)), date(2023, 12, 1) in Day, Day.first == date(2023, 12, 1))


class Shout(enum.StrEnum):
    hello = enum.auto()

    def __str__(self):
        return self.value.upper() + '!'


print(Shout.hello, f'{Shout.hello}', f'{Shout.hello:>8}|', Shout.hello + '?')


class Level(enum.IntEnum):
    low = 1
    high = 9

    def __str__(self):
        return f'level {self.name}'


print(Level.low, f'{Level.high}', f'{Level.high:03}', Level.low + 1)


class Bits(enum.IntFlag):
    a = 1
    b = 2

    def __str__(self):
        return self.name


print(f'{Bits.a | Bits.b}', f'{Bits.a:04b}')


@enum.verify(enum.CONTINUOUS)
class Fine(enum.Flag):
    a = 1
    b = 2
    c = 4


for bad in ({'a': 1, 'b': 100}, {'a': 3, 'b': 5}):
    for kind in (enum.Enum, enum.IntFlag):
        try:
            print(enum.verify(enum.CONTINUOUS)(kind('Gap', bad)))
        except ValueError as e:
            print(e)
