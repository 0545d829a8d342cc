def inner(n):
    for i in range(n):
        got = yield i
        if got:
            print('got', got)
    return f'inner {n}'


def outer():
    a = yield from inner(2)
    print('result', a)
    b = yield from [10, 20]
    print('list gives', b)
    yield from ()
    yield from 'xy'
    return (yield from inner(1))


g = outer()
print(next(g), g.send('hello'), next(g), list(g))


def flatten(x):
    if isinstance(x, list):
        for item in x:
            yield from flatten(item)
    else:
        yield x


print(list(flatten([1, [2, [3, [[4]], 5]], []])))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(5))))


def catcher():
    while True:
        try:
            yield 'ready'
        except ValueError as e:
            yield f'caught {e}'


def delegate():
    yield from catcher()


d = delegate()
print(next(d), d.throw(ValueError('deep')), next(d))
try:
    d.throw(KeyError('through'))
except KeyError as e:
    print(repr(e))


def closing():
    try:
        yield 1
        yield 2
    finally:
        print('inner finally')


def wraps():
    try:
        yield from closing()
    finally:
        print('outer finally')


w = wraps()
next(w)
w.close()


def raises():
    yield 1
    raise ValueError('from inner')


def handles():
    try:
        yield from raises()
    except ValueError as e:
        yield str(e)


print(list(handles()))


class Iter:
    def __iter__(self):
        return iter([1, 2])


def custom():
    result = yield from Iter()
    yield result


print(list(custom()))
try:
    list((lambda: (yield from 5))())
except TypeError as e:
    print(e)


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(sum(deep(50)))
