def logged(f):
    def wrapper(*args, **kwargs):
        print('call', f.__name__, args, kwargs)
        result = f(*args, **kwargs)
        print('result', result)
        return result

    return wrapper


def repeat(n):
    def decorate(f):
        def wrapper(*args):
            return [f(*args) for _ in range(n)]

        return wrapper

    return decorate


def memoize(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]

    wrapper.cache = cache
    return wrapper


@logged
def add(a, b=10):
    return a + b


@repeat(3)
@logged
def hello(name):
    return 'hello ' + name


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(add(1), add(1, b=2))
print(hello('you'))
print(fib(60), len(fib.cache))

registry = {}


def register(name=None):
    def decorate(f):
        registry[name or f.__name__] = f
        return f

    return decorate


@register()
def first():
    return 1


@register('zweite')
def second():
    return 2


print({k: f() for k, f in registry.items()})


def class_decorator(cls):
    cls.extra = 'added'
    return cls


@class_decorator
class Plain:
    pass


print(Plain.extra, Plain().extra)


class CountCalls:
    def __init__(self, f):
        self.f = f
        self.count = 0

    def __call__(self, *args):
        self.count += 1
        return self.f(*args)


@CountCalls
def square(x):
    return x * x


print(square(3), square(4), square.count)
