# A clause catches subclasses too; the first that fits is taken; tuples and expressions name classes.
CASES = [ZeroDivisionError('z'), KeyError('k'), IndexError('i'), FileNotFoundError('f'), UnicodeDecodeError('utf-8', b'x', 0, 1, 'bad'),
         NotImplementedError('n'), RecursionError('r'), ModuleNotFoundError('m'), TimeoutError('t'), StopIteration('s'), AssertionError('a'),
         ConnectionError('c'), UnboundLocalError('u'), MemoryError('mem'), EOFError(), FloatingPointError('fp'), PermissionError('p')]


def kind(e):
    try:
        raise e
    except ArithmeticError:
        return 'arithmetic'
    except LookupError as x:
        return 'lookup', x.args
    except (OSError, ImportError):
        return 'os or import'
    except tuple([UnicodeError, RuntimeError]):
        return 'unicode or runtime'
    except Exception:
        return 'other'


for e in CASES:
    print(type(e).__name__, kind(e), [c.__name__ for c in type(e).__mro__[1:-1]])
for base in (KeyboardInterrupt, SystemExit, GeneratorExit):
    try:
        raise base('x')
    except Exception:
        print('no')
    except BaseException as e:
        print(repr(e), issubclass(base, Exception))
try:
    try:
        raise ValueError('v')
    except 5:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError('v')
    except (KeyError, 'x'):
        pass
except TypeError as e:
    print(e)
