# Dicts: construction, views, merging, ordering, defaults, deletion, and the errors.
d = dict(a=1, b=2) | {'c': 3}
print(d, dict([('x', 1)], y=2), dict(zip('ab', (1, 2))), dict.fromkeys('ab', 0), dict.fromkeys([1]), {**d, 'a': 9}, {1: 'int', True: 'bool', 1.0: 'float'})
print(d.get('z'), d.get('z', 0), d.setdefault('a', 5), d.setdefault('n', []), d.pop('n'), d.pop('zz', None), d.popitem(), d, len(d), list(d), 'a' in d)
keys, values, items = d.keys(), d.values(), d.items()
d['z'] = 26
print(keys, values, items, keys & {'a', 'q'}, sorted(keys | {'q'}), sorted(keys - {'a'}), ('a', 1) in items, list(reversed(d)), keys == {'a', 'b', 'z'}, keys.isdisjoint('xy'))
d.update({'a': 0}, k=7)
d.update([('l', 8)])
d |= {'m': 9}
print(d, {k: v for k, v in sorted(d.items(), key=lambda kv: -kv[1])}, max(d, key=d.get), min(d.values()), sum(d.values()))
e = d.copy()
e['a'] = 'changed'
print(d['a'], d == e, {1: 2, 3: 4} == {3: 4, 1: 2}, d is not e, {} == dict(), [*{'p': 1, 'q': 2}.items()])
del d['a']
d['a'] = 'last'
print(list(d), next(iter(d)), list(d.items())[-1], d.clear(), d, bool(d))
nested = {}
for path, value in (('a.b.c', 1), ('a.b.d', 2), ('e', 3)):
    *parents, last = path.split('.')
    at = nested
    for p in parents:
        at = at.setdefault(p, {})
    at[last] = value
print(nested, nested['a']['b'].get('c'))


class Default(dict):
    def __missing__(self, key): return f'<{key}>'


m = Default(x=1)
print(m['x'], m['y'], m.get('y'), 'y' in m, type(m | {'q': 1}).__name__, m)
for bad in (lambda: {}['k'], lambda: {}.pop('k'), lambda: {}.popitem(), lambda: {[]: 1}, lambda: dict([1]), lambda: dict(['abc']), lambda: {} + {}, lambda: {}.update(5), lambda: {1: 2}.fromkeys(5),
            lambda: dict(1, 2), lambda: {'a': 1} < {'b': 2}, lambda: {{}: 1}, lambda: {}.get()):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__ + ':', error)
