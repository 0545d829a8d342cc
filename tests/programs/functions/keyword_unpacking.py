# ** accepts any mapping; * any iterable; the dict of **kwargs is a new one.
class Mapping:
    def keys(self):
        return ['a', 'b']

    def __getitem__(self, key):
        return key * 2


def f(**kw):
    kw['new'] = 1
    return kw


d = {'x': 1}
print(f(**d), d, f(**Mapping()), f(**{'a b': 1}))
def g(*a): return a
print(g(*'ab', *range(2), *{'k': 1}, *(i for i in 'z')), g(*[], 1, *()))
print([*range(3), *'xy'], {*[1, 2], *[2, 3]} == {1, 2, 3}, {**d, 'y': 2, **{'x': 9}}, (*[1], 2))
for bad in (lambda: f(**{1: 2}), lambda: f(**[1]), lambda: g(*None), lambda: {**5}, lambda: [*5], lambda: f(a=1, **{'a': 2})):
    try:
        bad()
    except TypeError as e:
        print(e)
