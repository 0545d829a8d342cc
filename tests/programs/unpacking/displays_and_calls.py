a, b = [1, 2], (3, 4)
print([*a, *b, 5], (*a, *b), {*a, *b, *a}, [*{}, *'', *range(2)])
print({**{'x': 1}, 'y': 2, **{'x': 3}}, {**{}})
print(*a, *b, sep='-')
print((*a,), [*a][0], *[], end='!\n')
args = {'sep': '|', 'end': '.\n'}
print(1, 2, **args)


def f(x, y, *z, k=None, **rest):
    return x, y, z, k, rest


print(f(*a), f(*a, *b), f(1, *[2], 3, k=4), f(**{'y': 1, 'x': 2}, w=3))
try:
    [*5]
except TypeError as e:
    print(e)
try:
    {**5}
except TypeError as e:
    print(e)
try:
    (*None,)
except TypeError as e:
    print(e)
try:
    {*5}
except TypeError as e:
    print(e)


def gen():
    yield from (1, 2, 3)


print([*gen(), *gen()], f(*gen()))
head, *tail = [*gen()]
print(head, tail)


def rotate(first, *others):
    return (*others, first)


print(rotate(1, 2, 3), rotate(*rotate(*'abc')))
d = dict(a=1, **{'b': 2})
print(d, dict(d, c=3), dict([('k', 'v')], z=0), {**d, 'a': 0})
merged = {**dict.fromkeys('ab', 0), **{'b': 1}}
print(merged)
print(max(*a, *b), min(*gen()), sorted([*b, *a]))


def ret():
    x = [2, 3]
    return 1, *x


print(ret())
for x in *a, 9:
    print(x, end=' ')
print()
t = 1, *a
print(t, a[:], [a[i] for i in (0, -1)])
