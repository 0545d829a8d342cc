# Decorators that keep state: in attributes, in closures, in instances.
import functools


def counted(f):
    @functools.wraps(f)
    def wrapper(*a):
        wrapper.calls += 1
        return f(*a)
    wrapper.calls = 0
    return wrapper


@counted
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(12), fib.calls)


class Memo:
    def __init__(self, f):
        self.f = f
        self.cache = {}
        functools.update_wrapper(self, f)

    def __call__(self, *a):
        if a not in self.cache:
            self.cache[a] = self.f(*a)
        return self.cache[a]

    def __get__(self, obj, cls=None):
        return self if obj is None else functools.partial(self, obj)


@Memo
def slow(n):
    "doc"
    print('computing', n)
    return n * n


print(slow(4), slow(4), slow.__name__, slow.__doc__, slow.cache)


class Shape:
    @Memo
    def area(self, k):
        return k * 2

    @staticmethod
    @counted
    def helper(x):
        return x


s = Shape()
print(s.area(5), s.area(5), Shape.helper(1), s.helper(2), Shape.helper.calls)
