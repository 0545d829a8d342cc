# What a call says about spread arguments that it can't take.
def f(*args, **kwargs):
    return args, kwargs


class Thing:
    def __init__(self, **kwargs):
        pass

    def method(self, *args, **kwargs):
        return args, kwargs

    def __call__(self, *args, **kwargs):
        return args, kwargs

    def __str__(self):
        return 'a thing'


class Mapping:
    def keys(self):
        return ['a', 'b']

    def __getitem__(self, key):
        return key * 2


class Broken:
    def __iter__(self):
        raise TypeError('no iteration today')


class Indexed:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print(e)


thing = Thing()
attempt(lambda: f(*1))
attempt(lambda: f(*None))
attempt(lambda: f(1, *2))
attempt(lambda: f(*[1], *2.5))
attempt(lambda: f(**[1]))
attempt(lambda: f(**5))
attempt(lambda: f(a=1, **3))
attempt(lambda: f(**{'a': 1}, **{'a': 2}))
attempt(lambda: f(a=1, **{'a': 2}))
attempt(lambda: f(**{'a': 2}, a=1))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(**{1: 2}, **{1: 3}))
attempt(lambda: thing.method(*1))
attempt(lambda: thing.method(**1))
attempt(lambda: thing.method(x=1, **{'x': 1}))
attempt(lambda: thing(*1))
attempt(lambda: thing(**1))
attempt(lambda: Thing(**1))
attempt(lambda: Thing(y=1, **{'y': 1}))
attempt(lambda: print(*1))
attempt(lambda: len(*1))
attempt(lambda: dict(a=1, **{'a': 2}))
attempt(lambda: dict(**1))
attempt(lambda: max(*None))
attempt(lambda: (lambda *a: a)(*1))
attempt(lambda: f(*Broken()))
attempt(lambda: f(*Indexed()))
attempt(lambda: f(**Mapping()))
attempt(lambda: f(b=1, **Mapping()))
attempt(lambda: f(*(i for i in range(3)), **{}))
attempt(lambda: f(*'abc', *b'd'))
attempt(lambda: f(*{'k': 1}))
