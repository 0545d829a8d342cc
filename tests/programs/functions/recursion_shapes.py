# Recursive functions over nested data.
def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]


def permutations(s):
    return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in permutations(s[:i] + s[i + 1:])]


def hanoi(n, a='A', b='B', c='C'):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


print(flatten([1, [2, [3, []], 4]]), permutations('abc'), hanoi(3), ackermann(2, 3))
