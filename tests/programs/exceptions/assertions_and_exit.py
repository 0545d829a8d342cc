def check(x):
    assert x > 0
    assert x < 10, f'{x} is too large'
    assert isinstance(x, int), ('tuple', x)
    return x


for value in (5, 0, 50, 1.5):
    try:
        print(check(value))
    except AssertionError as e:
        print('AssertionError', repr(str(e)), e.args)

for code in (None, 0, 3, 'text'):
    try:
        raise SystemExit(code)
    except SystemExit as e:
        print('exit', e.code)

try:
    raise NotImplementedError
except RuntimeError as e:
    print(type(e).__name__)

try:
    try:
        raise KeyboardInterrupt('stop')
    except Exception:
        print('not reached')
except BaseException as e:
    print(type(e).__name__, e)

for bad in (5, 'x', None):
    try:
        try:
            raise ValueError('v')
        except bad:
            pass
    except TypeError as e:
        print(e)

try:
    try:
        raise ValueError('kept')
    except (KeyError, TypeError):
        print('no')
except ValueError as e:
    print(e)

errors = (KeyError, (IndexError,))
try:
    raise ValueError('before')
except errors[0]:
    print('no')
except BaseException as e:
    print('yes', e)


def generator():
    try:
        yield 1
    except GeneratorExit:
        print('closed')
        raise


g = generator()
next(g)
g.close()
print('last')
raise SystemExit(7)
