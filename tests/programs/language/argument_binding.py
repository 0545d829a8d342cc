# Positional-only, keyword-only, defaults evaluated once, and every message about wrong calls.
def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, e=7, a=8, z=9), sep='\n')


def default(item, box=[]):
    box.append(item)
    return box


print(default(1), default(2), default(3, []), default.__defaults__)


def two(x, y): pass
def opt(x, y=1, *, k): pass
def none(): pass
def star(*a): pass
def kw(**k): pass
def pos(a, /): pass


calls = [lambda: two(), lambda: two(1), lambda: two(1, 2, 3), lambda: two(1, x=2), lambda: two(1, 2, z=3), lambda: opt(1), lambda: opt(),
         lambda: opt(1, 2, 3, k=1), lambda: none(1), lambda: none(a=1), lambda: star(a=1), lambda: kw(1), lambda: pos(a=1), lambda: f(),
         lambda: f(1, 2, 3), lambda: (lambda q: q)(), lambda: two(y=1), lambda: two(**{'x': 1, 'q': 2})]
for call in calls:
    try:
        call()
        print('fine')
    except TypeError as error:
        print(error)


class C:
    def m(self, a): return a
    @classmethod
    def c(cls, a): return a
    @staticmethod
    def s(a): return a


for call in (lambda: C().m(), lambda: C().m(1, 2), lambda: C.m(1), lambda: C.c(), lambda: C.s(), lambda: C().s(1, 2), lambda: C(5)):
    try:
        print(call())
    except TypeError as error:
        print(error)
