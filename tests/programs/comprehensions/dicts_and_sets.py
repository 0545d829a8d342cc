print({x: x * x for x in range(4)})
print({k.upper(): v for k, v in {'a': 1, 'b': 2}.items() if v > 1})
print(sorted({x % 3 for x in range(10)}))
print({v: k for k, v in {'x': 1, 'y': 2}.items()})
print({i: {j: i * j for j in range(2)} for i in range(3)})
print({(a, b): a - b for a in range(2) for b in range(2)})
print({n: [d for d in range(1, n + 1) if n % d == 0] for n in (6, 7)})
words = 'the cat the dog a cat'.split()
print({w: words.count(w) for w in words})
print({len(w) for w in words} == {1, 3}, {w[0] for w in words} - {'t'} == {'c', 'd', 'a'})
print({**{'a': 1}, 'b': 2, **{'a': 3}})
print({x for x in ()}, {x: x for x in ()})
try:
    {[]: 1 for _ in range(1)}
except TypeError as e:
    print(e)
try:
    {x for x in [[1]]}
except TypeError as e:
    print(e)


def order():
    log = []

    def note(x):
        log.append(x)
        return x

    {note(k): note(v) for k, v in [(1, 2), (3, 4)]}
    return log


print(order())
print({k: v for k, v in zip('ab', range(9))}, dict(zip('xy', [1, 2])))
print({True: 'a', 1: 'b', 1.0: 'c'}, {0, False, 0.0})
print(frozenset(x for x in 'ab') == frozenset('ba'))
