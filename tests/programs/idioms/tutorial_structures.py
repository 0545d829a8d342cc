# Lists as stacks, del, tuples, sets, dicts, looping techniques, comparing sequences.
fruits = ['orange', 'apple', 'pear', 'banana', 'kiwi', 'apple', 'banana']
print(fruits.count('apple'), fruits.count('tangerine'), fruits.index('banana'), fruits.index('banana', 4))
fruits.reverse()
fruits.append('grape')
print(fruits, fruits.pop(), sorted(fruits)[:2])
combs = [(x, y) for x in [1, 2, 3] for y in [3, 1, 4] if x != y]
matrix = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]
print(combs, [[row[i] for row in matrix] for i in range(4)], list(zip(*matrix)), sep='\n')
t = 12345, 54321, 'hello!'
u = t, (1, 2, 3, 4, 5)
empty, singleton = (), 'hello',
print(t[0], u, len(empty), len(singleton), singleton)
a, b = set('abracadabra'), set('alacazam')
print(sorted(a - b), sorted(a | b), sorted(a & b), sorted(a ^ b))
tel = {'jack': 4098, 'sape': 4139}
tel['guido'] = 4127
del tel['sape']
tel['irv'] = 4127
print(tel, list(tel), sorted(tel), 'guido' in tel, 'jack' not in tel, dict([('a', 1)]), dict(b=2), {x: x ** 2 for x in (2, 4, 6)})
for i, v in enumerate(['tic', 'tac', 'toe'], start=1):
    print(i, v, end=' ')
for q, a in zip(['name', 'quest'], ['lancelot', 'the grail']):
    print(f'What is your {q}? It is {a}.', end=' ')
for i in reversed(range(1, 10, 4)):
    print(i, end=' ')
print()
print((1, 2, 3) < (1, 2, 4), [1, 2, 3] < [1, 2, 4], 'ABC' < 'C' < 'Pascal' < 'Python', (1, 2, 3, 4) < (1, 2, 4), (1, 2) < (1, 2, -1),
      (1, 2, 3) == (1.0, 2.0, 3.0), (1, 2, ('aa', 'ab')) < (1, 2, ('abc', 'a'), 4))
