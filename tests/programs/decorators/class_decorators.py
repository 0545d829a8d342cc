# A decorator of a class gets the class, and may return anything.
registry = {}


def register(cls):
    registry[cls.__name__] = cls
    return cls


def add_repr(cls):
    def __repr__(self):
        return f'{cls.__name__}({self.__dict__})'
    cls.__repr__ = __repr__
    return cls


def singleton(cls):
    return cls()


@register
@add_repr
class A:
    def __init__(self):
        self.x = 1


@singleton
class config:
    debug = True


print(registry, A(), config.debug, type(config).__name__)


@lambda c: 'not a class'
class Gone:
    pass


print(Gone)
