# Dict comprehensions: inverting, grouping, merging, filtering, counting.
prices = {'apple': 1.2, 'pear': 0.8, 'fig': 2.0, 'plum': 0.8}
print({v: k for k, v in prices.items()})
print({k: round(v * 1.1, 2) for k, v in prices.items() if v > 1})
words = 'the cat saw the dog and the bird'.split()
print({w: words.count(w) for w in words})
print({w: len(w) for w in sorted(set(words))})
groups = {n: [w for w in dict.fromkeys(words) if len(w) == n] for n in sorted({len(w) for w in words})}
print(groups)
a, b = {'x': 1, 'y': 2}, {'y': 3, 'z': 4}
print({k: (a.get(k), b.get(k)) for k in {**a, **b}})
print({**{c: ord(c) for c in 'ab'}, 'c': 0})
nested = {i: {j: i * j for j in range(3)} for i in range(3)}
print(nested, nested[2][2])
table = {(r, c): r + c for r in range(2) for c in range(2)}
print(table, table[1, 1])
print({k.upper(): v for k, v in zip('abc', range(3)) if v})
print({i: i for i in ()}, {True: 'yes', 1: 'one'}, {x % 3: x for x in range(10)})
def key(k):
    print('key', k)
    return k
def value(v):
    print('value', v)
    return v
print({key(i): value(i * 2) for i in range(2)})
