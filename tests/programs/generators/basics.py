def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
    return 'end'


g = count(3)
print(next(g), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(repr(e), e.value, e.args)
print(next(g, 'default'), list(g), list(count(4)))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f = fib()
print([next(f) for _ in range(15)])


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


print(list(take(10, primes())))


def empty():
    return
    yield


print(list(empty()), list(count(0)))


def several():
    yield
    yield 1, 2
    x = yield 'ask'
    yield x


print(list(several()))


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as e:
    print(e)


def raising():
    yield 1
    raise KeyError('inside')


r = raising()
print(next(r))
try:
    next(r)
except KeyError as e:
    print('KeyError', e)
print(next(r, 'finished'))


def stops():
    yield 1
    raise StopIteration


try:
    list(stops())
except RuntimeError as e:
    print(e, repr(e.__cause__))
a, b, *c = count(5)
print(a, b, c, [*count(2)], (*count(2),), {*count(2)}, max(count(4)), 3 in count(9))
for x in count(5):
    if x == 3:
        break
print(x, iter(g) is g, hasattr(g, '__next__'), hasattr(g, 'send'))
