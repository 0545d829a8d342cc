def f(a, *, b, c=3):
    return a, b, c


def g(a, b, /, c, *, d=4):
    return a, b, c, d


def h(*args, sep=' ', end=''):
    return sep.join(str(x) for x in args) + end


def show(call):
    try:
        print(call())
    except TypeError as error:
        print('TypeError:', error)


show(lambda: f(1, b=2))
show(lambda: f(a=1, b=2, c=5))
show(lambda: f(1))
show(lambda: f(1, 2))
show(lambda: f(1, 2, b=3))
show(lambda: f(1, b=2, d=3))
show(lambda: g(1, 2, 3))
show(lambda: g(1, 2, c=3, d=9))
show(lambda: g(1, b=2, c=3))
show(lambda: g(a=1, b=2, c=3))
show(lambda: g(1))
show(lambda: g(1, 2, 3, 4))
show(lambda: h())
show(lambda: h(1, 2, 3, sep='-'))
show(lambda: h(*range(4), **{'sep': ', ', 'end': '!'}))
show(lambda: h(1, sep='x', **{'sep': 'y'}))
