# Defaults are evaluated once, at the definition, left to right.
def trace(x):
    print('eval', x)
    return x


def f(a=trace('a'), *, k=trace('k'), b=trace('b')):
    return a, k, b


print(f(), f(1, b=2))


def collect(x, into=[]):
    into.append(x)
    return into


print(collect(1), collect(2), collect(3, []), collect.__defaults__)
n = 10
def uses(value=n): return value
n = 20
print(uses(), [g() for g in [lambda i=i: i for i in range(3)]], [g() for g in [lambda: i for i in range(3)]])
