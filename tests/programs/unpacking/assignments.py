a, b = 1, 2
a, b = b, a
print(a, b)
[c, d] = 'xy'
(e, (f, g)), h = (1, (2, 3)), 4
print(c, d, e, f, g, h)
first, *middle, last = range(6)
print(first, middle, last)
*start, end = 'abc'
only, *rest = [1]
print(start, end, only, rest)
*everything, = {'k': 1, 'l': 2}
print(everything)
(a, *b), *c = [(1, 2, 3), 4, 5]
print(a, b, c)
x = y = z = [0]
x[0], y = 5, 'y'
print(x, y, z)
i = 0
i, lst = 1, [10, 20]
lst[i], i = 99, 0
print(lst, i)
d = {}
d['a'], d['b'] = d, 1
print(d['b'], d['a'] is d)


class P:
    pass


p = P()
p.x, p.y = 3, 4
print(p.x, p.y)
for bad in (lambda: [0 for a, b in [(1,)]], lambda: [0 for a, b in [(1, 2, 3)]], lambda: [0 for a, *b, c in [(1,)]], lambda: [0 for a, b in [5]], lambda: [0 for a, b in ['xyz']], lambda: [0 for a, b in [None]]):
    try:
        bad()
    except (ValueError, TypeError) as err:
        print(type(err).__name__, err)
try:
    a, b = iter([1, 2, 3])
except ValueError as err:
    print(err)
try:
    a, b, c = {1, 2}
except ValueError as err:
    print(err)
m = n, o = 1, 2
print(m, n, o)
q, = [7]
() = []
[] = ()
print(q)


def swap(pair):
    left, right = pair
    return right, left


print(swap('ab'), swap([1, 2]), swap({'x': 1, 'y': 2}))
a = b, c = 1, 2
print(a, b, c)
a, b, c, *d = (1, *(2, 3), *'45')
print(a, b, c, d)
