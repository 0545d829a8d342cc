# * and ** in calls: order, mixing, iterables, and conflicts.
def show(*args, **kwargs): return args, kwargs


print(show(*[1, 2], 3, *'ab', *range(2)))
print(show(**{'a': 1}, b=2, **{'c': 3}))
print(show(*(), **{}), show(*{'k': 1}), show(*(x for x in 'xy')))
print(show(1, *[2], x=3, *[4], **{'y': 5}))


def fixed(a, b=2, *, c, d=4): return a, b, c, d


print(fixed(*[1], **{'c': 3}), fixed(*[1, 5], c=0, **{'d': 9}))


class Settings:
    def keys(self): return ['host', 'port']
    def __getitem__(self, key): return key.upper()


print(show(**Settings()), {**Settings(), 'x': 1})
for f in (lambda: fixed(*[1, 2, 3], c=1), lambda: fixed(c=1), lambda: fixed(1), lambda: fixed(1, a=2, c=3),
          lambda: show(**{'a': 1}, **{'a': 2}), lambda: show(a=1, **{'a': 2}), lambda: show(**{1: 2}),
          lambda: show(*5), lambda: show(**[1]), lambda: fixed(1, c=1, e=5), lambda: show(1, *None)):
    try:
        print(f())
    except TypeError as error:
        print(error)


def trace(name):
    print('eval', name)
    return name


show(trace(1), *[trace(2)], k=trace(3), **{trace('d'): trace(4)})
