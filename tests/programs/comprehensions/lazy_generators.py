# Generator expressions are lazy; the first iterable is evaluated at once.
def trace(n):
    print('made', n)
    return n


g = (trace(x) for x in range(5))
print('nothing yet')
print(next(g), next(g))
print(list(g), list(g))


def source():
    print('source called')
    return [1, 2]


lazy = (x for x in source())
print('source was called already')
print(sum(lazy))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
y = 10
h = (x + y for x in range(3))
y = 100
print(list(h))
evens = (n for n in iter(int, 1) if True)
print(next(evens), next(evens))
first = next((n for n in range(100) if n * n > 50), None)
print(first, next((n for n in range(3) if n > 5), 'none'))
print(all(trace(n) < 3 for n in range(10)))
print(any(trace(n) == 1 for n in range(10)))
pipeline = (s.strip() for s in (line.split('#')[0] for line in ['a # x', '# y', ' b ']) if s.strip())
print(list(pipeline))
print(' '.join(str(n) for n in range(4)), tuple(n for n in 'ab'), type(n for n in '').__name__)
