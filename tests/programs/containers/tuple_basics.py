t = (1, 'a', 2.5, None, (1, 2))
print(t, len(t), t[0], t[-1], t[1:3], t[::-1], (), (1,), t + (5,), (1, 2) * 2, 1 in t, 'z' in t, t.count(1), t.index('a'))
print((1, 2) < (1, 3), (1,) < (1, 0), () == (), (1, 2) == (1.0, 2.0), (1, 2) == [1, 2], tuple('abc'), tuple([1, 2]), tuple(), tuple(range(3)))
print(hash((1, 2)) == hash((1, 2)), hash((1, 2, 3)), hash(()), hash((1, (2, 3))), hash((1.5, -1, True)), hash((0,)), {(1, 2): 'x'}[(1, 2)], {(1, 2): 'x'}[(1.0, 2)])
for f in (lambda: t[10], lambda: t['a'], lambda: t + [1], lambda: t.index('nope'), lambda: t < (None,), lambda: hash(([],)), lambda: t * 'a', lambda: (1, 2).index(2, 0, 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
a, *b, c = t
print(a, b, c, min((3, 1, 2)), max((3, 1, 2)), sum((1, 2, 3)), sorted((3, 1, 2)), list(reversed((1, 2, 3))), any((0, 1)), all(()))
grid = {}
for x in range(30):
    for y in range(30):
        grid[(x, y)] = x * y
print(len(grid), grid[(29, 29)], (30, 0) in grid, sum(grid.values()))
