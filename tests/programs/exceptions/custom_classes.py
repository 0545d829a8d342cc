# Exception classes of a program: own __init__, __str__, attributes, inheritance from several.
class AppError(Exception):
    """Base."""


class HttpError(AppError):
    def __init__(self, status, *rest):
        super().__init__(f'status {status}', *rest)
        self.status = status

    def __str__(self):
        return f'HTTP {self.status}'


class NotFound(HttpError, LookupError):
    def __init__(self):
        super().__init__(404)


class Silent(Exception):
    def __init__(self, **kw):
        self.kw = kw


try:
    raise NotFound
except LookupError as e:
    print(e, repr(e), e.args, e.status, isinstance(e, AppError))
print(repr(HttpError(500, 'extra')), str(AppError()), repr(AppError('a', 1)), AppError('x').args)
print(repr(Silent(a=1)), Silent(a=1).args, Silent(a=1).kw, str(Silent()))


class NoInit(KeyError):
    pass


print(str(NoInit('quoted')), repr(NoInit('quoted')), NoInit.__name__, NoInit.__bases__)


class Coded(ValueError):
    code = 7

    @property
    def text(self):
        return f'{self.code}:{self.args[0]}'

    def __eq__(self, other):
        return self.args == other.args

    __hash__ = None


print(Coded('m').text, Coded('a') == Coded('a'), [c.__name__ for c in Coded.__mro__])


class Recursing(Exception):
    def __repr__(self):
        return 'own repr'


print([Recursing('x')], str(Recursing('x')), f'{Recursing("y")!r}')


class WithNew(Exception):
    def __new__(cls, *a):
        self = super().__new__(cls, *a)
        self.made = True
        return self


print(WithNew(1).made, WithNew(1, 2).args)
try:
    raise HttpError
except TypeError as e:
    print(e)
