# yield, yield from, send, throw, comprehensions of every sort.
def g(n):
    for i in range(n):
        x = yield i
        if x: print('got', x)
    return 'done'
it = g(3); print(next(it), it.send('a'), next(it))
try: next(it)
except StopIteration as e: print('stop', e.value)
def d():
    r = yield from g(2)
    print('r', r)
    yield from [10, 20]
    yield from (i * i for i in range(3))
print(list(d()))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fib(); print([next(f) for _ in range(10)])
print(sum(x * x for x in range(10) if x % 2), max((len(w), w) for w in ['a', 'bbb', 'cc']))
print([x * y for x in range(3) for y in range(3) if x != y], {x: x ** 2 for x in range(4)}, {x % 3 for x in range(10)} == {0, 1, 2})
print([[j for j in range(i)] for i in range(4)], [x for row in [[1, 2], [3]] for x in row])
x = 'outer'
print([x for x in range(3)], x)
def closures(): return [lambda: i for i in range(3)], [(lambda k: lambda: k)(i) for i in range(3)]
a, b = closures(); print([q() for q in a], [q() for q in b])
def acc():
    total = 0
    while True:
        v = yield total
        if v is None: return total
        total += v
a = acc(); next(a)
for v in (1, 2, 3): print(a.send(v))
try: a.send(None)
except StopIteration as e: print(e.value)
def th():
    while True:
        try:
            yield 1
        except ValueError as e:
            print('thrown', e)
            yield 'caught'
t = th(); next(t); print(t.throw(ValueError('v'))); print(next(t))
def inner():
    try: yield 1
    except KeyError: print('inner key'); yield 2
def outer(): yield from inner()
o = outer(); next(o); print(o.throw(KeyError('z')))
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
gen = (i for i in 'abc'); print(next(gen), list(gen), list(gen))
print(list(zip([1, 2], 'ab')), list(map(lambda v: v + 1, [1, 2])), list(filter(None, [0, 1, 2])), list(enumerate('ab', 1)), list(reversed([1, 2])))
print(any(v > 2 for v in [1, 2, 3]), all(v for v in []), ''.join(str(v) for v in range(5)), sorted((v for v in [3, 1, 2]), reverse=True))
def y2():
    z = yield
    print(z)
    w = (yield 1) + (yield 2)
    print(w)
g3 = y2(); next(g3); g3.send('z'); g3.send(5)
try: g3.send(6)
except StopIteration: print('end')
class Tree:
    def __init__(s, *k): s.k = k
    def __iter__(s):
        for c in s.k:
            if isinstance(c, Tree): yield from c
            else: yield c
print(list(Tree(1, Tree(2, 3), 4)), list(range(3)) , tuple(Tree(1)))
def early():
    return
    yield
print(list(early()))
def genloc():
    data = [1, 2, 3]
    return sum(v * f for v in data for f in (2,) if v in data)
print(genloc())
def nested(): return {k: [v for v in range(k) if v != n] for k in range(4) for n in [1]}
print(nested())
