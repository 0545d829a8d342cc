# * in list, tuple and set displays and ** in dict displays.
a, b = [1, 2], (3, 4)
print([*a, *b], (*a, *b), {*a, *b} == {1, 2, 3, 4}, [*a, 0, *b], (*'hi',))
print({**{'x': 1}, 'y': 2, **{'x': 3}}, {'x': 0, **{'x': 1}}, {**{}})
print(*a, *b, sep=',')
print([*range(3), *[*range(2)]], [*{}], [*{'k': 1}.items()])
t = *a, 5
print(t)


def pair(): return *a, *b


def produce(): yield *a, 9


print(pair(), next(produce()))
for x in *a, *b:
    print(x, end=' ')
print()
merged = {**dict(a=1), **dict(b=2)} | {'c': 3}
print(merged, [*merged], [*merged.values()])
nested = [[*row, sum(row)] for row in ([1, 2], [3])]
print(nested)
for f in (lambda: [*5], lambda: {**[1, 2]}, lambda: {*[[]]}, lambda: (*None,)):
    try:
        print(f())
    except TypeError as error:
        print(error)
print([*zip(*[[1, 2], [3, 4]])], max(*a, *b), [x for x in [*a][::-1]])
