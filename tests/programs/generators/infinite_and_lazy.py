# Infinite generators, laziness, generator state, chaining, and tee-like sharing.
import itertools


def naturals(n=0):
    while True:
        yield n
        n += 1


def sieve():
    composites = {}
    for n in naturals(2):
        if n not in composites:
            yield n
            composites[n * n] = [n]
        else:
            for p in composites.pop(n):
                composites.setdefault(p + n, []).append(p)


def take(n, it): return [x for x, _ in zip(it, range(n))]
def look_and_say(s='1'):
    while True:
        yield s
        s = ''.join(f'{len(list(g))}{k}' for k, g in itertools.groupby(s))


print(take(5, naturals()), take(10, sieve()), list(itertools.islice(look_and_say(), 6)))
g = naturals()
print(next(g), [next(g) for _ in range(3)], g.send(None), g.gi_frame is not None if hasattr(g, 'gi_frame') else True)
evens = (n for n in naturals() if n % 2 == 0)
print(next(evens), next(evens), take(2, evens), sum(itertools.takewhile(lambda n: n < 20, evens)))
merged = lambda a, b: (x for pair in zip(a, b) for x in pair)
print(take(6, merged(naturals(), 'abc')), list(itertools.zip_longest(take(2, sieve()), 'abc')))


def walk(tree):
    if isinstance(tree, dict):
        for k, v in tree.items():
            yield from ((k, *rest) for rest in walk(v))
    else:
        yield (tree,)


print(list(walk({'a': {'b': 1, 'c': {'d': 2}}, 'e': 3})))


def running():
    return list(g2)
g2 = (running() for _ in range(1))
try:
    next(g2)
except ValueError as error:
    print(error)


def window(it, n):
    it = iter(it)
    w = tuple(itertools.islice(it, n))
    while len(w) == n:
        yield w
        w = w[1:] + tuple(itertools.islice(it, 1))


print(list(window('abcd', 2)), list(window([1], 3)), [sum(w) for w in window(range(6), 3)])
with_return = (lambda: (yield 1))()
print(next(with_return), list(with_return), type(with_return).__name__, iter(with_return) is with_return)
