def show(e):
    print(type(e).__name__, e, '| cause', repr(e.__cause__), '| context', repr(e.__context__), e.__suppress_context__)


try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError('bad') from e
except ValueError as e:
    show(e)

try:
    try:
        {}['x']
    except KeyError:
        raise ValueError('implicit')
except ValueError as e:
    show(e)

try:
    try:
        {}['x']
    except KeyError:
        raise ValueError('hidden') from None
except ValueError as e:
    show(e)


def nested():
    try:
        try:
            raise KeyError('first')
        finally:
            raise ValueError('second')
    except ValueError as e:
        show(e)
        try:
            raise TypeError('third')
        except TypeError as t:
            show(t)
            print(t.__context__ is e, t.__context__.__context__)


nested()

try:
    raise ValueError from KeyError
except ValueError as e:
    show(e)
try:
    raise ValueError('x') from 5
except TypeError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    raise str
except TypeError as e:
    print(e)


def reraise():
    try:
        raise OSError('disk')
    except OSError:
        raise


try:
    reraise()
except OSError as e:
    show(e)
try:
    raise
except RuntimeError as e:
    print(e)

saved = None
try:
    raise ValueError('kept')
except ValueError as e:
    saved = e
try:
    e
except NameError as error:
    print(error)
try:
    raise saved
except ValueError as again:
    print(again is saved, again.__context__)
