# Lengths that no container in memory has.
class Virtual:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


for length in (3, True, 5_000_000_000, 2 ** 63 - 1, 2 ** 63, -1, -(2 ** 70), 'three', 2.0):
    try:
        print(len(Virtual(length)))
    except (OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(bool(Virtual(5_000_000_000)), range(10 ** 12).__len__(), len(range(10 ** 12)))


class Plain:
    pass


class Number(Plain, int):
    pass


print(Number.__base__, Number.__bases__, Number(4) + 1)
try:
    type('Odd', (5,), {})
except TypeError as error:
    print(error)


class Slotted:
    fixed = 0
    __slots__ = ('free',)


try:
    del Slotted().fixed
except AttributeError as error:
    print(error)
