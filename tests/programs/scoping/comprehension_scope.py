# Variables of comprehensions are their own; walrus targets belong to the function around.
x = 'kept'
print([x for x in range(3)], {x: 1 for x in 'ab'}, x)
print([y := n * 2 for n in range(4)], y)
total = 0
print([total := total + n for n in range(5)], total)
if any((found := n) > 2 for n in range(10)):
    print(found)


def f(items):
    return [(a, b) for a in items for b in range(a) if b % 2 == 0], [[c * d for c in range(3)] for d in range(2)]


print(f([1, 2, 3]))


class Names:
    n = 3
    outer_iterable = [i for i in range(n)]


print(Names.outer_iterable)


def nested():
    k = 1
    return [[k + i + j for j in range(2)] for i in range(2)], k


print(nested())


def walrus():
    values = [last := v for v in 'xyz']
    return values, last


print(walrus())
while (step := total - 3) > 0:
    total = step
print(step, total)
print(list(z for z in [1, 2] if (w := z)), w)
try:
    print(z)
except NameError as e:
    print(e)
