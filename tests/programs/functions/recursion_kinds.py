# Direct, mutual, nested and anonymous recursion.
def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


fact = (lambda f: lambda n: f(f, n))(lambda f, n: 1 if n < 2 else n * f(f, n - 1))
print(even(100), odd(7), ackermann(2, 3), fact(20))


def flatten(x):
    return [x] if not isinstance(x, list) else [z for y in x for z in flatten(y)]


print(flatten([1, [2, [3, [4, []]], 5]]))
