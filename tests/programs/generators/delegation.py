# yield from: results, and what happens to throw() and close() on their way in.
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration('lift off')
        self.n -= 1
        return self.n


class Full(Countdown):
    def send(self, value):
        if value == 'stop':
            raise StopIteration('stopped')
        return ('sent', value)

    def throw(self, exc):
        print('thrown in:', repr(exc))
        if isinstance(exc, KeyError):
            raise StopIteration('handled')
        if isinstance(exc, ValueError):
            return 'went on'
        raise exc

    def close(self):
        print('closed')


def delegate(iterator):
    try:
        result = yield from iterator
        print('result', result)
        yield 'after'
    except GeneratorExit:
        print('exit seen')
        raise
    finally:
        print('finally')


print(list(delegate(Countdown(3))))
print(list(delegate([1, 2])))
g = delegate(Full(5))
print(next(g), g.send('x'), g.send('stop'))
g.close()

g = delegate(Full(5))
print(next(g), g.throw(ValueError('v')), g.throw(KeyError('k')))
g.close()

g = delegate(Full(5))
next(g)
try:
    g.throw(TypeError('t'))
except TypeError as e:
    print('out', repr(e))

g = delegate(Full(5))
next(g)
g.close()
g.close()
print(list(g))

g = delegate(Countdown(5))
next(g)
try:
    g.send('something')
except AttributeError as e:
    print(e)

g = delegate(Countdown(5))
next(g)
try:
    g.throw(ValueError('no throw method'))
except ValueError as e:
    print(e)

g = delegate(Countdown(5))
next(g)
g.close()


def inner(name):
    try:
        while True:
            try:
                got = yield name
                print(name, 'got', got)
            except ValueError as e:
                print(name, 'caught', e)
                yield 'from except'
                return 'returned'
    finally:
        print(name, 'finally')


g = delegate(inner('a'))
print(next(g), g.send(1), g.throw(ValueError('!')))
print(next(g))
g.close()

g = delegate(delegate(inner('b')))
next(g)
g.close()


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print('ignored')
        yield 2


g = delegate(stubborn())
next(g)
try:
    g.close()
except RuntimeError as e:
    print(repr(e), repr(e.__context__))


def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        print('swallowed')
        return 5


g = delegate(returns_on_close())
next(g)
g.close()
print('closed quietly')
g = delegate(returns_on_close())
next(g)
try:
    g.throw(GeneratorExit('mine'))
except GeneratorExit as e:
    print('exit', e)


class BadClose(Countdown):
    def close(self):
        raise KeyError('in close')


g = delegate(BadClose(3))
next(g)
try:
    g.close()
except KeyError as e:
    print('close failed', e)


def chain(n):
    if n:
        total = yield from chain(n - 1)
        return total + n
    yield 'bottom'
    return 0


def top():
    print('sum', (yield from chain(20)))


print(list(top()))


def cleanup():
    try:
        yield 1
        yield 2
    finally:
        print('cleaned')
        yield 'from finally'


g = cleanup()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
g = cleanup()
next(g)
print(g.throw(ValueError('x')))
try:
    next(g)
except ValueError as e:
    print('then', e)


def fresh():
    print('never runs')
    yield


g = fresh()
g.close()
print(list(g))
g = fresh()
try:
    g.throw(KeyError('at start'))
except KeyError as e:
    print(e)
print(list(g))
