def f(a, b, *, c, d=1): pass
def g(a, b=1, /, *args, k, **kw): return a, b, args, k, kw
class A:
    def m(self, x): pass
for h in (lambda: f(), lambda: f(1), lambda: f(1, 2), lambda: f(1, 2, 3, c=1), lambda: f(1, 2, c=1, e=2), lambda: f(1, a=2, b=3, c=1), lambda: g(), lambda: g(1), lambda: g(1, 2, 3, k=4, z=5, b=6), lambda: A().m(), lambda: A().m(1, 2), lambda: A.m(), lambda: A().m(y=1), lambda: f(*5), lambda: f(**5), lambda: f(**{1: 2}), lambda: f(*[1], **{"a": 1}), lambda: f(1, 2, **{"c": 1}, **{"c": 2}), lambda: (lambda x: x)(), lambda: (lambda: 1)(2), lambda: g(1, k=2, a=3)):
    try: print(h())
    except TypeError as e: print(e)
print(g(*[1, 2], *(3,), k=0, **{"q": 1}, **{"r": 2}))
