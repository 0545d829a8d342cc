def average():
    total, n, value = 0, 0, None
    while True:
        x = yield value
        if x is None:
            return total, n
        total += x
        n += 1
        value = total / n


a = average()
print(next(a), a.send(10), a.send(20), a.send(6))
try:
    a.send(None)
except StopIteration as e:
    print(e.value)
try:
    average().send(1)
except TypeError as e:
    print(e)


def guarded(log):
    try:
        while True:
            try:
                log.append((yield len(log)))
            except ValueError as e:
                log.append(f'caught {e}')
    finally:
        log.append('closed')


log = []
g = guarded(log)
print(next(g), g.send('a'), g.throw(ValueError('v')), g.throw(ValueError, 'w'), g.throw(ValueError))
try:
    g.throw(KeyError('k'))
except KeyError as e:
    print('out', e)
print(log)
g.close()
try:
    next(g)
except StopIteration:
    print('over')

log = []
g = guarded(log)
next(g)
g.close()
g.close()
print(log)


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print('ignoring')


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def fresh():
    print('never runs')
    yield


f = fresh()
f.close()
print(list(f))
f = fresh()
try:
    f.throw(ValueError('early'))
except ValueError as e:
    print(e)
print(list(f))


def returns_on_throw():
    try:
        yield 1
    except ValueError:
        return 'returned'


r = returns_on_throw()
next(r)
try:
    r.throw(ValueError)
except StopIteration as e:
    print(e.value)
try:
    g.throw(5)
except TypeError as e:
    print(e)
