class Poly:
    def __init__(self, *c):
        self.c = c

    def __call__(self, x, *, scale=1):
        return scale * sum(k * x**i for i, k in enumerate(self.c))


p = Poly(1, 2, 3)
print(p(2), p(2, scale=10), list(map(p, range(3))), callable(p))
try:
    p()
except TypeError as e:
    print(e)


class Private:
    __secret = 1

    def __init__(self):
        self.__own = 2

    def get(self):
        return self.__secret + self.__own

    def __hidden(self):
        return 'h'

    def call(self):
        return self.__hidden()


x = Private()
print(x.get(), x.call(), sorted(vars(x)), x._Private__own, hasattr(x, '__own'))


class Body:
    values = [i * i for i in range(4)]
    total = sum(values)
    if total > 5:
        big = True
    else:
        small = True
    for n in range(3):
        pass

    def f(self):
        return self.n

    g = f
    del total


print(Body.values, Body.big, hasattr(Body, 'small'), hasattr(Body, 'total'), Body.f is Body.g, Body().g())
y = 'global'


class Scope:
    y = 'class'

    def read(self):
        return y

    copies = [y for _ in range(1)]
    z = y


print(Scope().read(), Scope.copies, Scope.z)
made = type('Made', (Scope,), {'extra': 5, 'hello': lambda self: 'hi'})
print(made.__name__, made().extra, made().hello(), made.y, issubclass(made, Scope))
print(type(5) is int, type('x') == str, type(made), isinstance(made, type))


class WithIter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        self.i = 0
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


w = WithIter(3)
print(list(w), tuple(w), sum(w), 2 in w, [a for a in w if a > 1], dict(zip('abc', w)))
a, b, c = w
print(a, b, c, max(*w), *w)


class Empty:
    ...


e = Empty()
e.a, e.b = 1, 2
e.__dict__['c'] = 3
print(e.c, e.__dict__, sorted(dir(e))[-3:])
e.__class__ = Private
print(type(e).__name__)
print(Empty.__module__, Empty.__qualname__, Empty.__doc__)
