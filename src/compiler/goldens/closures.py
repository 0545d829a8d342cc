def counter(start):
    count = start

    def increase(step=1):
        nonlocal count
        count += step
        return count

    return increase, [lambda: item for item in range(start)], (x * count for x in 'abc')


class Base:
    limit = 3
    twice = limit * 2

    def __init__(self, value):
        self.__value = value

    @property
    def value(self):
        return self.__value


class Derived(Base):
    def __init__(self, value, *, unit='K'):
        super().__init__(value)
        self.unit = unit


print(counter, Base, Derived)
