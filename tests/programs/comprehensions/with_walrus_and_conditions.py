# Comprehensions with assignment expressions, conditional values, tuples as targets, and star items.
data = [('a', 3), ('b', -1), ('c', 7)]
print([(k, r) for k, v in data if (r := v * 2) > 0], [k if v > 0 else k.upper() for k, v in data])
print({k: v for (k, v) in data}, {v for _, v in data if v} == {3, -1, 7}, [*range(2), *(x for x in 'ab')])
print([y for x in range(4) if x % 2 for y in (x, -x) if y], [[*row, 0] for row in ([1], [2, 3])])
print([a + b for a, b in zip('xy', 'pq')], [i for i, in [(1,), (2,)]], [rest for _, *rest in ['abc', 'd']])
total = 0
print([total := total + v for _, v in data], total, [len(w) for w in 'to be or'.split() if w != 'be'])
print([f'{i}:{c}' for i, c in enumerate('ab', 1)], dict(enumerate('xy')), [x for x in () or [1]])
print(sorted({w.lower() for w in 'A b a C'.split()}), [(x, y) for x in range(2) for y in range(2) if x != y])
print([lambda: i for i in range(2)][0](), [(lambda i=i: i)() for i in range(2)], [[j for j in range(i)] for i in range(3)])
