# A special method that is None says that the class cannot do it.
class Opaque:
    __eq__ = None
    __len__ = None
    __iadd__ = None
    __add__ = None
    __neg__ = None
    __contains__ = None
    __iter__ = None


class Base:
    def __eq__(self, other):
        return True


class Distinct(Base):
    __ne__ = None


def add_in_place():
    value = Opaque()
    value += 1


attempts = [
    lambda: Opaque() == 1,
    lambda: len(Opaque()),
    lambda: Opaque() + 1,
    lambda: -Opaque(),
    lambda: 1 in Opaque(),
    lambda: iter(Opaque()),
    lambda: hash(Opaque()),
    lambda: Base() != Distinct(),
    lambda: Distinct() == Base(),
    add_in_place,
]
for attempt in attempts:
    try:
        print(attempt())
    except TypeError as error:
        print('TypeError:', error)
