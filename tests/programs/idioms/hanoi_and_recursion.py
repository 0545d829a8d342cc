# Recursion: towers of Hanoi, Ackermann, permutations, power set, flattening, mutual recursion.
def hanoi(n, a='A', b='B', c='C'):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f'{a}{c}'
        yield from hanoi(n - 1, b, a, c)


def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


def permutations(items):
    if not items:
        return [[]]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1:])]


def power_set(items):
    return [[]] if not items else (rest := power_set(items[1:])) and [[items[0]] + s for s in rest] + rest


def flatten(x):
    return [y for item in x for y in flatten(item)] if isinstance(x, (list, tuple)) else [x]


def even(n): return n == 0 or odd(n - 1)
def odd(n): return n != 0 and even(n - 1)


print(*hanoi(3), len(list(hanoi(8))))
print(ackermann(2, 3), ackermann(1, 9), permutations([1, 2, 3]), power_set('abc'), sep='\n')
print(flatten([1, [2, (3, [4, []]), 5], [[[6]]]]), even(50), odd(50))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(25), [sum(fact(int(d)) for d in str(n)) == n for n in (145, 146)])
pascal = [[1]]
for _ in range(6):
    pascal.append([a + b for a, b in zip([0] + pascal[-1], pascal[-1] + [0])])
print(*(' '.join(map(str, row)).center(24).rstrip() for row in pascal), sep='\n')
