# Hailstone sequences, happy numbers, perfect numbers, digital roots, Armstrong numbers.
def hailstone(n):
    while n > 1:
        yield n
        n = 3 * n + 1 if n % 2 else n // 2
    yield 1


def happy(n, seen=()):
    return n == 1 or n not in seen and happy(sum(int(d) ** 2 for d in str(n)), seen + (n,))


def digital_root(n):
    steps = 0
    while n > 9:
        n, steps = sum(map(int, str(n))), steps + 1
    return n, steps


print(*hailstone(7))
print(max((len(list(hailstone(n))), n) for n in range(1, 60)), [n for n in range(1, 50) if happy(n)])
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
print(digital_root(627615), digital_root(588225), digital_root(393900588225), digital_root(3))
print([n for n in range(10, 500) if n == sum(int(d) ** len(str(n)) for d in str(n))])
print([n for n in range(1, 100) if str(n * n).endswith(str(n))], sum(n for n in range(1000) if n % 3 == 0 or n % 5 == 0))
