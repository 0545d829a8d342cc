# throw: an instance, a class; caught inside, passed on, before the start, after the end.
def gen():
    for i in range(5):
        try:
            yield i
        except ValueError as e:
            print('caught', repr(e))
            yield 'handled'


g = gen()
print(next(g), g.throw(ValueError('x')), next(g), g.throw(ValueError), next(g))
try:
    g.throw(KeyError('out'))
except KeyError as e:
    print(repr(e))
print(list(g))
fresh = gen()
try:
    fresh.throw(RuntimeError, 'early')
except RuntimeError as e:
    print(e)
print(list(fresh))
try:
    g.throw(IndexError('late'))
except IndexError as e:
    print(e)
for bad in (5, 'text', int, None):
    try:
        gen().throw(bad)
    except TypeError as e:
        print(e)


def returns():
    try:
        yield 1
    except GeneratorExit:
        print('exit seen')
        return 'r'
    except OSError:
        return 'os'


r = returns()
next(r)
try:
    r.throw(OSError)
except StopIteration as s:
    print('stop', s.value)


def reraises():
    try:
        yield
    except ValueError as e:
        raise TypeError('second') from e


r = reraises()
next(r)
try:
    r.throw(ValueError('first'))
except TypeError as e:
    print(e, repr(e.__cause__))
