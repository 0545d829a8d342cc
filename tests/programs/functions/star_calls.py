def f(*args, **kwargs):
    return args, kwargs


print(f(*[1, 2], 3, *(4, 5), **{'a': 1}, b=2, **{'c': 3}))
print(f(*'abc'), f(*{}), f(*range(3)), f(**{}))
print(f(*(x * x for x in range(4))))
print(f(*[], *[], **{}, **{}))
order = []


def note(x):
    order.append(x)
    return x


f(note(1), *[note(2)], note(3), k=note(4), **{'m': note(5)})
print(order)


def g(a, b, c):
    return f'{a}-{b}-{c}'


print(g(*'xyz'), g(**{'c': 1, 'a': 2, 'b': 3}), g(1, *[2], c=3))
for call in (
    lambda: g(*[1, 2]),
    lambda: g(*[1, 2, 3, 4]),
    lambda: g(1, 2, 3, **{'a': 1}),
    lambda: g(**{'a': 1, 'b': 2, 'x': 3}),
    lambda: f(**5),
    lambda: f(**{1: 2}),
    lambda: f(a=1, **{'a': 2}),
):
    try:
        print(call())
    except TypeError as e:
        print(e)


class Mapping:
    def keys(self):
        return ['p', 'q']

    def __getitem__(self, key):
        return key * 2


print(f(**Mapping()))
print(dict(**Mapping(), z=1))


def forward(*args, **kwargs):
    kwargs['extra'] = True
    return f(*args, **kwargs)


given = {'a': 1}
print(forward(1, **given), given)
