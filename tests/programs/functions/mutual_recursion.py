# Functions may refer to names that are bound later.
def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(50), odd(7), even(3))


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(deep(900))
try:
    deep(10 ** 6)
except RecursionError as e:
    print(type(e).__name__, e)


def forever(*args, **kwargs):
    return forever(*args, **kwargs)


try:
    forever(1, k=2)
except RecursionError as e:
    print('again', str(e)[:32])
print(deep(10))
