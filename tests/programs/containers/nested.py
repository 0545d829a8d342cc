data = {'users': [{'name': 'ann', 'tags': {'x', 'y'}, 'pos': (1, 2)}, {'name': 'bob', 'tags': set(), 'pos': (3, 4)}]}
print([u['name'] for u in data['users']], data['users'][0]['pos'][1], len(data['users'][0]['tags']))
data['users'][1]['tags'].add('z')
data['users'].append({'name': 'cy', **{'age': 5}})
print(data['users'][1], data['users'][-1])
matrix = [[i * j for j in range(5)] for i in range(5)]
print(matrix, [list(r) for r in zip(*matrix)][3], sum(map(sum, matrix)))
groups = {}
for w in 'the quick brown fox jumps over the lazy dog again and again'.split():
    groups.setdefault(len(w), []).append(w)
print(groups, {k: len(v) for k, v in groups.items()})
a = [[0] * 3] * 3
a[0][0] = 1
print(a, [1, [2, 3]] == [1, [2, 3]], [1, (2, {'a': {3}})] == [1, (2, {'a': {3}})], {'a': [1]} == {'a': [1]}, ([1], 2) < ([1], 3))
deep = []
for i in range(20):
    deep = [deep, i]
print(deep)
x = [1, 2, 3]
y = x
y[1:2] = [9, 9]
print(x, x is y, x == [1, 9, 9, 3])
nan = float('nan')
print([nan] == [nan], nan in [nan], (nan,) == (nan,), [nan].count(nan), {nan: 1} == {nan: 1})
