d = {'a': 1, 'b': 2, 3: 'three', (1, 2): 'tuple', None: 'none', 1.5: 'f', True: 'yes'}
print(d, len(d), d['a'], d[3], d[(1, 2)], d[None], d[1], d[1.0], d[True])
d['c'] = 3
d['a'] = 10
del d['b']
print(d, 'a' in d, 'b' in d, d.get('zz'), d.get('zz', 5), d.get('a'))
print(d.pop('c'), d.pop('zz', 'dflt'), d.popitem(), d.setdefault('new', []), d.setdefault('a', 0), d)
d.update({'x': 1}, y=2)
d.update([('z', 3), ['w', 4]])
d.update(v=5)
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()))
print(dict(), dict(a=1, b=2), dict([('k', 1)]), dict({'q': 1}), dict({'q': 1}, r=2), dict(zip('abc', range(3))), dict.fromkeys('ab'), dict.fromkeys([1, 2], 0), {**{'a': 1}, 'b': 2})
print({'a': 1} == {'a': 1.0}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {'a': 1} == {'a': 2}, {} == {}, {'a': 1} != {'b': 1}, {1: 1} == [1])
print({'a': 1} | {'b': 2}, {'a': 1, 'b': 1} | {'a': 2})
e = {'a': 1}
e |= {'b': 2}
e |= [('c', 3)]
f = e.copy()
f.clear()
print(e, f, bool(f), bool(e), list(reversed(e)), list(reversed(e.items())))
for g in (lambda: d['missing'], lambda: d[[1]], lambda: {}.popitem(), lambda: {}.pop('x'), lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {[]: 1}, lambda: d.get({}), lambda: {} | [], lambda: {} < {}, lambda: dict(['ab', 'c']), lambda: d.update(5), lambda: {{}: 1}):
    try:
        print(g())
    except Exception as x:
        print(type(x).__name__, x)
