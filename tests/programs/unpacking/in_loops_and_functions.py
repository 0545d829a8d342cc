# Unpacking in for, with, comprehensions, lambda bodies, nested returns, and generators.
points = {'a': (1, 2), 'b': (3, 4)}
for name, (x, y) in points.items():
    print(name, x * y, end=' ')
for i, (a, *b) in enumerate(['xyz', 'p']):
    print(i, a, b, end=' ')
print()


def stats(values):
    return min(values), max(values), (sum(values), len(values))


low, high, (total, count) = stats([3, 1, 2])
print(low, high, total, count, *stats([5]), stats([9])[2][0])
[(p, q), *others] = [[1, 2], [3, 4], [5, 6]]
print(p, q, others, [(k, v) for k, (v, _) in points.items()])


class Ctx:
    def __enter__(self): return 1, (2, 3)
    def __exit__(self, *a): pass


with Ctx() as (one, (two, three)):
    print(one, two, three)
with Ctx() as [first, second]:
    print(first, second)
head, tail = (lambda *args: (args[0], args[1:]))(*'abc')
print(head, tail, (lambda a, b: a - b)(*[5, 3]), max(*[1, 9], *(4,)))
*a, b = range(3)
x, y = y, x = 1, 2
print(a, b, x, y, [*map(lambda p: p[0], points.values())])
(a, b), [c, d] = {'k': 1, 'l': 2}, {3: 4, 5: 6}.values()
print(a, b, c, d)
first, second = (n * n for n in (3, 4))
print(first, second, *sorted(points), sep='/')
