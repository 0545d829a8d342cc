# Generators as coroutines: send, throw, close, return values, delegation.
def averager():
    total = count = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as error:
            print('ignored', error)
            continue
        if value is None:
            return total, count
        total += value
        count += 1
        average = total / count


def collect(results):
    while True:
        results.append((yield from averager()))


results = []
c = collect(results)
next(c)
print(c.send(10), c.send(20), c.throw(ValueError('noise')), c.send(30), c.send(None), c.send(1))
c.close()
print(results)


def cleanup():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('closing')
        raise
    finally:
        print('finally')


g = cleanup()
print(next(g))
g.close()
g.close()
try:
    next(g)
except StopIteration as stop:
    print('stopped', stop.value)


def stubborn():
    try:
        yield
    except GeneratorExit:
        yield 'no'


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
try:
    cleanup().send(5)
except TypeError as error:
    print(error)


def chain(*its):
    for it in its:
        result = yield from it
        print('result', result)


def part(n):
    yield from range(n)
    return n * 100


print(list(chain(part(2), [7], part(1))))


def stops():
    raise StopIteration('inside')
    yield


try:
    next(stops())
except RuntimeError as error:
    print(error, repr(error.__cause__))
