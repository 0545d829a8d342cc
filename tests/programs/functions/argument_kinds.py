# Every kind of parameter, and what goes wrong.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(1, c=9, d=0, a=8))
for call in (lambda: f(), lambda: f(1), lambda: f(b=1, d=2), lambda: f(1, d=1, **{"d": 2}) if False else f(d=1), lambda: f(*[1], **{"d": 1, "e": 2}, e=3)):
    try:
        print(call())
    except TypeError as error:
        print(error)
