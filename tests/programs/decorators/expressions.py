# Any expression can be a decorator.
handlers = {}
class Bus:
    def on(self, name):
        return lambda f: handlers.setdefault(name, f)
bus = [Bus()]


@bus[0].on('start')
def begin():
    return 'begun'


@(lambda f: (lambda: f() + 1))
def number():
    return 41


@(lambda f: print("got", f.__name__))
def printed():
    pass


print(handlers["start"](), number(), printed)


def decorator_order(n):
    print('evaluating', n)
    return lambda f: (print('applying', n), f)[1]


@decorator_order(1)
@decorator_order(2)
@decorator_order(3)
def target():
    pass


class Methods:
    def logged(f):
        return lambda self: ('logged', f(self))

    @logged
    def m(self):
        return 'm'


print(Methods().m())
