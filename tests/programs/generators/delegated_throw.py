# Exceptions thrown into a delegating generator reach the inner one first.
def inner():
    while True:
        try:
            x = yield 'waiting'
        except ValueError:
            print('inner handles ValueError')
        except KeyError:
            print('inner stops')
            return 'stopped'


def outer():
    try:
        r = yield from inner()
        print('inner returned', r)
        yield 'after'
    except TypeError as e:
        print('outer handles', e)
        yield 'recovered'
    finally:
        print('outer done')


g = outer()
print(next(g))
print(g.throw(ValueError))
print(g.throw(TypeError('t')))
try:
    next(g)
except StopIteration:
    print('end')
g = outer()
next(g)
print(g.throw(KeyError))
g.close()


class NoThrow:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


class WithThrow(NoThrow):
    def throw(self, *args):
        print('throw called', len(args))
        return 'thrown value'

    def close(self):
        print('close called')


def over(x):
    yield from x()


for cls in (NoThrow, WithThrow):
    h = over(cls)
    next(h)
    try:
        print(h.throw(OSError('e')))
    except OSError as e:
        print('OSError', e)
    h.close()
