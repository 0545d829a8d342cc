# Exceptions of ways out are chained as nested with statements would.
from contextlib import ExitStack

def fails(error):
    def leave(*details):
        print('leaving after', details[0] and details[0].__name__)
        raise error
    return leave

try:
    with ExitStack() as stack:
        stack.push(fails(KeyError('third')))
        stack.push(lambda *details: print('between', details[1]))
        stack.push(fails(ValueError('second')))
        raise TypeError('first')
except KeyError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
with ExitStack() as stack:
    stack.push(lambda kind, *rest: issubclass(kind, ArithmeticError))
    1 / 0
print('suppressed')
with ExitStack() as stack:
    for name in 'abc':
        stack.callback(print, name, end=' ')
    stack.pop_all().close()
    print('closed early')
