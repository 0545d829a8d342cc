# Messages for calls that do not fit.
def none(): pass
def one(a): pass
def two(a, b): pass
def opt(a, b=1, c=2): pass
def star(a, *b): pass
def kwonly(*, k): pass
def kwonly2(a, *, k, l, m=1): pass
def posonly(a, b, /): pass
def mixed(a, /, b, *, c): pass
def kw(**k): pass


class C:
    def m(self): pass
    def n(self, x): pass
    @classmethod
    def k(cls, x): pass
    @staticmethod
    def s(x): pass


calls = [lambda: none(1), lambda: none(a=1), lambda: one(), lambda: one(1, 2), lambda: two(1), lambda: two(), lambda: two(1, 2, 3),
         lambda: two(1, a=2), lambda: two(1, c=2), lambda: two(b=1), lambda: opt(), lambda: opt(1, 2, 3, 4), lambda: opt(1, 2, b=3),
         lambda: star(), lambda: kwonly(), lambda: kwonly(1), lambda: kwonly(j=1), lambda: kwonly2(), lambda: kwonly2(1),
         lambda: kwonly2(1, 2, k=1, l=2), lambda: posonly(1, b=2), lambda: posonly(a=1, b=2), lambda: posonly(1), lambda: mixed(1, 2),
         lambda: mixed(1, 2, 3), lambda: mixed(a=1, b=2, c=3), lambda: kw(1), lambda: C().m(1), lambda: C().n(), lambda: C.n(),
         lambda: C.k(), lambda: C.s(), lambda: C().s(1, 2), lambda: C.m(), lambda: (lambda x: x)(), lambda: opt(**{'z': 1}),
         lambda: one(*[]), lambda: one(*[1, 2]), lambda: two(*(1,), **{'a': 2}), lambda: one(**{1: 2}), lambda: one(*5), lambda: one(**5),
         lambda: two(1, **{'b': 2}, **{'b': 3}), lambda: C(1), lambda: C(x=1)]
for call in calls:
    try:
        print('fine', call())
    except TypeError as e:
        print(e)
