# Unpacking takes any iterable, counts exactly, and says what was wrong.
def gen():
    yield 1
    yield 2


a, b = gen()
(c, d), e = 'xy', {5}
f, *g = {'k': 1, 'l': 2}
[h, i] = (9, 8)
*j, = range(3)
k, (l, *m), n = 1, [2, 3, 4], 5
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n)
for o, (p, q) in [(1, (2, 3)), (4, 'ab')]:
    print(o, p, q, end=' ')
for r, *s in ['abc', (1,)]:
    print(r, s)
for bad in ('a, b = 1', 'a, b = [1]', 'a, b = [1, 2, 3]', 'a, *b, c = [1]', 'a, b = None'):
    pass


def t1(): x, y = 1
def t2(): x, y = [1]
def t3(): x, y = [1, 2, 3]
def t4(): x, *y, z = [1]
def t5(): x, y = None
def t6(): x, y = {1: 2}
def t7(): [x] = ''
def t8(): (x, y), z = [1, 2]
def t9(): x, y, z = gen()
for t in (t1, t2, t3, t4, t5, t6, t7, t8, t9):
    try:
        t()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
x = [0, 1, 2]
i = 0
i, x[i] = 2, 'at 2'
print(x)
u = v = w, y = 1, 2
print(u, v, w, y)
print([(lambda a, b: a + b)(*p) for p in zip([1, 2], [3, 4])])
first, *_, last = range(10)
print(first, last, _)
