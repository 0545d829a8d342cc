# Custom exceptions: attributes, reprs, str with one and several arguments, equality, re-raising, filtering by attributes.
class HttpError(Exception):
    status = 500
    def __init__(self, message='', *, detail=None):
        super().__init__(message)
        self.detail = detail
    def __str__(self): return f'{self.status} {super().__str__() or self.__class__.__name__}'


class NotFound(HttpError): status = 404
class Teapot(HttpError, ValueError): status = 418


class Plain(Exception): pass
class Multi(Exception):
    def __init__(self, a, b): self.a, self.b = a, b


for e in (HttpError(), NotFound('no page', detail={'p': 1}), Teapot('short'), Plain('x', 2), Plain(), Multi(1, 2), KeyError('k'), KeyError(1, 2), OSError(5, 'io'), OSError('text'), ValueError(None), ValueError(''), StopIteration(3)):
    print(type(e).__name__, '|', str(e), '|', repr(e), '|', e.args)
for kind in (NotFound, Teapot, Plain, KeyError):
    try:
        raise kind('why')
    except ValueError as error: print('as ValueError', error)
    except HttpError as error: print('as HttpError', error.status)
    except (LookupError, ArithmeticError) as error: print('as tuple', error)
    except Exception as error: print('as Exception', error)


def retry():
    try:
        raise NotFound('inner')
    except HttpError as error:
        if error.status == 404:
            error.detail = 'seen'
            raise
        return 'never'


try:
    retry()
except NotFound as error:
    print(error.detail, error.__traceback__ is not None, error.with_traceback(None) is error)
print(ValueError('a') == ValueError('a'), isinstance(Teapot(), ValueError), issubclass(KeyError, LookupError), [c.__name__ for c in Teapot.__mro__])
try:
    raise Multi(1)
except TypeError as error:
    print(error)
try:
    try: raise Plain('first')
    finally: raise Plain('second')
except Plain as error:
    print(error, '<-', error.__context__)
e = Plain('reused')
for _ in range(2):
    try: raise e
    except Plain as again: print(again is e, again.__context__)
