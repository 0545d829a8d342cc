# Decorators: functions, classes, with arguments, stacked, on methods and on classes.
import functools


def count(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)
    wrapper.calls = 0
    return wrapper


class Memo:
    def __init__(self, function): self.function, self.cache = function, {}
    def __call__(self, *args):
        if args not in self.cache:
            self.cache[args] = self.function(*args)
        return self.cache[args]
    def __get__(self, instance, owner): return functools.partial(self, instance)


def repeat(times, *, sep=' '):
    def decorate(function):
        return lambda *a: sep.join(str(function(*a)) for _ in range(times))
    return decorate


def with_repr(cls):
    cls.__repr__ = lambda self: f'{cls.__name__}({", ".join(f"{k}={v!r}" for k, v in vars(self).items())})'
    return cls


@count
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)


@repeat(3, sep='-')
def word(w): return w.upper()


@with_repr
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    @Memo
    def norm(self): print('computing'); return (self.x ** 2 + self.y ** 2) ** 0.5
    @staticmethod
    @count
    def origin(): return Point(0, 0)


print(fib(30), fib.calls, word('ab'))
p = Point(3, 4)
print(p, p.norm(), p.norm(), Point.origin(), Point.origin.calls)
registry = {}
register = lambda name: lambda f: registry.setdefault(name, f)


@register('double')
def _(x): return 2 * x
@register('square')
def _(x): return x * x
print({k: f(7) for k, f in registry.items()})
