# except*: every clause takes its part of the group.
def attempt(raised):
    try:
        try:
            if raised is not None:
                raise raised
        except* ValueError as e:
            print('values', repr(e))
        except* (KeyError, IndexError) as e:
            print('lookups', repr(e))
        except* RuntimeError:
            raise
        except* OSError as e:
            raise LookupError('from os') from e
        else:
            print('else')
        finally:
            print('finally')
    except BaseException as e:
        print('left', repr(e))


attempt(None)
attempt(ValueError('naked'))
attempt(TypeError('not taken'))
attempt(ExceptionGroup('g', [ValueError(1), KeyError(2), ValueError(3)]))
attempt(ExceptionGroup('g', [ValueError(1), TypeError(2)]))
attempt(ExceptionGroup('g', [ExceptionGroup('n', [ValueError(1), TypeError(2)]), IndexError(3)]))
attempt(ExceptionGroup('g', [RuntimeError(1), TypeError(2), ValueError(3)]))
attempt(ExceptionGroup('g', [OSError(1), ValueError(2)]))
attempt(ExceptionGroup('g', [OSError(1), TypeError(2)]))
attempt(BaseExceptionGroup('b', [KeyboardInterrupt(), ValueError(1)]))
attempt(RuntimeError('again'))
attempt(OSError('naked os'))


def returns():
    results = []
    for i in range(3):
        try:
            raise ExceptionGroup('x', [ValueError(i)])
        except* ValueError as e:
            results.append(e.exceptions[0].args[0])
            for j in range(3):
                if j == 1:
                    break
    return results


print(returns())
try:
    try:
        raise ValueError('x')
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
