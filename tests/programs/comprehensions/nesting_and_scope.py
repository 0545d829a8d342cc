# Nested comprehensions, several fors and ifs, names that do not leak.
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
print([cell for row in matrix for cell in row if cell % 2])
print([(x, y) for x in range(3) for y in range(x) if x + y != 2])
print({x: [y for y in range(x)] for x in range(4)})
i = 'outside'
squares = [i * i for i in range(4)]
print(i, squares)
print([x for x in [y * 2 for y in range(3)]], [[z for z in range(y)] for y in range(3)])
n = 3
print([n for n in range(n)], n)


def scale(values, factor):
    return [v * factor for v in values if v != factor]


print(scale([1, 2, 3], 2))


class Table:
    size = 3
    cells = [c for c in range(size)]
    try:
        bad = [c + size for c in range(2)]
    except NameError as error:
        bad = str(error)


print(Table.cells, Table.bad)
print([f(2) for f in [lambda v, k=k: v ** k for k in range(4)]])
print(sum(x * y for x, y in zip(range(4), range(4, 8))), max((len(w), w) for w in 'a bbb cc'.split()))
print({c for c in 'mississippi'} == set('misp'), sorted({len(w) for w in ('a', 'bb', 'cc')}))
print([*(x for x in 'ab'), *[y for y in 'cd']], dict((k, v) for v, k in enumerate('xyz')))
print([a if a > 1 else -a for a in range(4)], [not b for b in (0, 1)], [(c, d) for c, d in {1: 2}.items()])
