# Attributes of functions that are deleted or replaced.
def scale(value, factor=2):
    """Scales."""
    return value * factor


scale.unit = 'm'
print(scale(2), scale.__dict__)
del scale.__doc__, scale.__defaults__
print(scale.__doc__, scale.__defaults__)
try:
    scale(1)
except TypeError as error:
    print(error)
scale.__dict__ = {'colour': 'red'}
print(scale.colour, hasattr(scale, 'unit'), scale.__name__)
for name in ('__name__', '__qualname__', '__dict__', 'unit'):
    try:
        delattr(scale, name)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    scale.__dict__ = 5
except TypeError as error:
    print(error)


class Base:
    size: int = 0


class Derived(Base):
    pass


print(Derived.__annotations__, Base.__annotations__)


class Twice:
    @classmethod
    @classmethod
    def name(cls):
        return cls.__name__

    @classmethod
    @staticmethod
    def plain():
        return 'plain'


print(Twice.name(), Twice().plain())
