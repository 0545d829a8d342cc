# A subclass of dict: __missing__, overridden methods and which of them built-in code asks.
class Default(dict):
    def __missing__(self, key):
        print('missing', key)
        return key * 2


d = Default(a=1)
print(d['a'], d['b'], d.get('b'), 'b' in d, d.get('c', 0))


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.upper())

    def __contains__(self, key):
        return super().__contains__(key.upper())


u = Upper()
u['x'] = 1
u['Y'] = 2
print(u, u['X'], u['y'], 'x' in u, u.get('x'), list(u), dict(u))
u.update(z=5)
print(u, len(u))
try:
    u['q']
except KeyError as e:
    print('KeyError', e)


class Counting(dict):
    def __missing__(self, key):
        value = self[key] = 0
        return value

    def __getitem__(self, key):
        return super().__getitem__(key)


c = Counting()
for ch in 'banana':
    c[ch] += 1
print(c, c == {'b': 1, 'a': 3, 'n': 2}, type(c).__name__, type(c.copy()).__name__, type(c | {'z': 1}).__name__)
print(sorted(c.items()), {**c}, c.pop('b'), c.setdefault('b', 8))
