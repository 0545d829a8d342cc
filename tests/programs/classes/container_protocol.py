# __getitem__, __setitem__, __delitem__, __contains__ with plain keys, slices, tuples and Ellipsis.
class Grid:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print('set', key, value)

    def __delitem__(self, key):
        print('del', key)

    def __contains__(self, item):
        return item == 'x'


g = Grid()
print(g[1], g[1:2], g[::3], g[1, 2], g[1:2, ...], g[...], g[()], g[(1,)], g[-1:], g[:])
print(g['a':'b'], g[None], g[*[1, 2], 3])
g[1] = 2
g[1:2, 3] = 4
g['k'] += '!'
del g[0], g[1:]
print('x' in g, 'y' in g, 'y' not in g)


class Old:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i


o = Old(5)
print(list(o), 9 in o, 7 in o, max(o), [*o], tuple(x + 1 for x in o))
a, *rest = o
print(a, rest)
for bad in (lambda: 5[0], lambda: object()['x'], lambda: 1 in 5, lambda: Old[1]):
    try:
        bad()
    except TypeError as e:
        print(e)
try:
    del o[1]
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)
try:
    o[1] = 2
except TypeError as e:
    print(e)
