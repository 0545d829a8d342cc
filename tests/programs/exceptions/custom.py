class AppError(Exception):
    """Base."""


class NotFound(AppError):
    def __init__(self, name, code=404):
        super().__init__(f'{name} not found')
        self.name = name
        self.code = code


class Odd(AppError):
    def __str__(self):
        return f'odd:{self.args}'


class Multi(NotFound, KeyError):
    pass


class WithRepr(ValueError):
    def __repr__(self):
        return 'WR'


for make in (lambda: AppError(), lambda: AppError('m'), lambda: AppError('a', 2), lambda: NotFound('x'), lambda: NotFound('y', code=5), lambda: Odd(1, 2), lambda: Multi('z'), lambda: WithRepr('w'), lambda: KeyError('k'), lambda: KeyError('a', 'b'), lambda: OSError(2, 'No such file')):
    try:
        raise make()
    except Exception as e:
        print(repr(str(e)), repr(e), e.args, isinstance(e, AppError), isinstance(e, LookupError), getattr(e, 'code', None))

print(issubclass(NotFound, Exception), NotFound.__mro__[1:3], AppError.__doc__)
try:
    raise NotFound
except TypeError as e:
    print(e)
try:
    raise AppError
except AppError as e:
    print(e.args, repr(e))
e = ValueError('a', 'b')
e.args = ('c',)
print(e, e.args)
e.note = 'extra'
print(e.note, vars(e))
e.add_note('first')
e.add_note('second')
print(e.__notes__)
print(ValueError('x') == ValueError('x'), [repr(x) for x in (Exception(1), Exception('1'), Exception([1, 'a']), Exception(None))])
print(StopIteration(5).value, SystemExit(3).code, isinstance(KeyboardInterrupt(), Exception))
print([c.__name__ for c in (IndexError, KeyError, ZeroDivisionError, UnicodeDecodeError, FileNotFoundError, NotImplementedError, RecursionError, ModuleNotFoundError, UnboundLocalError) for c in [c.__base__]])
