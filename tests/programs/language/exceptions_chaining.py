# Exceptions: causes, contexts, notes, else and finally, groups, custom hierarchies.
class AppError(Exception):
    code = 1
    def __init__(self, message, **details):
        super().__init__(message)
        self.details = details
    def __str__(self): return f'[{self.code}] {super().__str__()}'


class NotFound(AppError): code = 404


def load(key):
    try:
        return {'a': 1}[key]
    except KeyError as error:
        raise NotFound(f'no {key}', key=key) from error


try:
    load('b')
except AppError as error:
    print(error, error.details, repr(error.__cause__), error.args, repr(error))
try:
    try:
        1 / 0
    finally:
        [][1]
except IndexError as error:
    print(error, '|', repr(error.__context__), error.__cause__, error.__suppress_context__)
try:
    try:
        int('x')
    except ValueError:
        raise KeyError('hidden') from None
except KeyError as error:
    print(error.__suppress_context__, repr(error.__context__))
e = ValueError('with notes')
e.add_note('first')
e.add_note('second')
print(e.__notes__, e.args)
try:
    raise ExceptionGroup('several', [ValueError(1), TypeError('t'), ExceptionGroup('inner', [ValueError(2)])])
except* ValueError as group:
    print('values', [str(x) for x in group.exceptions], group.message)
except* TypeError as group:
    print('types', group.exceptions)
for bad in (lambda: (_ for _ in ()).throw(5), lambda: exec_raise('text'), lambda: exec_raise(None)):
    def exec_raise(x): raise x
    try:
        bad()
    except TypeError as error:
        print(error)
try:
    raise AppError
except TypeError as error:
    print(error)


def f():
    try:
        raise OSError(2, 'No such file')
    except (KeyError, OSError) as error:
        return error.errno, error.strerror, str(error), type(error).__name__


print(f())
print(issubclass(NotFound, Exception), isinstance(NotFound('x'), AppError), BaseException in KeyboardInterrupt.__mro__)
