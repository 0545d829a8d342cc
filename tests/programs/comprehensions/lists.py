print([x * x for x in range(6) if x % 2])
print([(x, y) for x in range(3) for y in 'ab' if x])
print([[j for j in range(i)] for i in range(4)])
print([x for row in [[1, 2], [3]] for x in row])
print([a + b for a, b in zip([1, 2], [10, 20])])
print([x if x > 1 else -x for x in range(4) if x != 2 if x < 10])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
x = 'outer'
print([x for x in range(2)], x)


def local():
    n = 3
    x = 'kept'
    result = [x * n for x in range(n)]
    return result, x


print(local())


def shadowing(values):
    values = [values for values in values]
    return values


print(shadowing([1, 2]))


class C:
    size = 3
    items = [i for i in range(size)]


print(C.items)
print([i for i in range(5) if [j for j in range(i) if j == 2]])
print([*[1, 2], *(i for i in 'ab')], [*range(3)])
print([c for c in 'hello world' if c not in 'lo'])
print(sum([n for n in range(101)]), max([len(w) for w in 'a bb ccc'.split()]))
print([(lambda v: v + i)(10) for i in range(3)])
print([y for x in range(3) if (y := x * 2)])
try:
    print([1 / v for v in (1, 0)])
except ZeroDivisionError as e:
    print(e)
try:
    [undefined_thing for _ in [1]]
except NameError as e:
    print(e)
print([i for i in range(3)] == list(i for i in range(3)))
print([f'{k}={v}' for k, v in {'a': 1, 'b': 2}.items()])
print([first for first, *_ in ['abc', 'de']])
