# yield from passes values both ways and gives what the inner generator returns.
def inner():
    x = yield 'i1'
    print('inner got', x)
    y = yield 'i2'
    print('inner got', y)
    return 'inner result'


def outer():
    r = yield from inner()
    print('result', r)
    r2 = yield from [10, 20]
    print('list gives', r2)
    return (yield from empty())


def empty():
    return 'empty'
    yield


o = outer()
print(next(o), o.send('a'), o.send('b'), next(o))
try:
    next(o)
except StopIteration as e:
    print(e.value)


def chain(*its):
    for it in its:
        yield from it


print(list(chain('ab', range(2), {'k': 1}, (x for x in 'z'))))


class Iter:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration('from class')
        return self.n


def over():
    print((yield from Iter()))


print(list(over()))
try:
    def bad():
        yield from 5
    next(bad())
except TypeError as e:
    print(e)
d = (lambda: (yield from inner()))()
next(d)
try:
    [].append
    def sender():
        yield from [1, 2]
    s = sender()
    next(s)
    s.send('value')
except AttributeError as e:
    print(e)


def countdown(n):
    if n:
        yield n
        yield from countdown(n - 1)


print(list(countdown(5)), sum(countdown(100)))
