# A generator expression evaluates its first iterable at once, everything else when asked.
def noisy(x):
    print('noisy', x)
    return x


g = (noisy(i) * k for i in noisy([1, 2]) for k in noisy([10]))
print('made')
print(next(g))
print(list(g))
try:
    (x for x in undefined_name)
except NameError as e:
    print(e)
later = (undefined_name for x in [1])
try:
    next(later)
except NameError as e:
    print(e)
try:
    (x for x in 5)
except TypeError as e:
    print(e)
n = 2
h = (x * n for x in range(3))
n = 5
print(list(h), sum(x for x in range(5)), max((len(w), w) for w in ['a', 'bb']), ''.join(c for c in 'abc' if c != 'b'))
print(any(noisy(x) > 1 for x in [1, 2, 3]), all(x for x in []))
print(dict((k, v) for k, v in zip('ab', [1, 2])), set(x % 2 for x in range(5)), tuple(x for x in 'hi'))
