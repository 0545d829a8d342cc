class Key:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return hash(self.n)
    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n
    def __repr__(self):
        return 'Key(%d)' % self.n
d = {Key(i): i for i in range(50)}
print(len(d), d[Key(7)], Key(49) in d, Key(50) in d, 7 in d, d.pop(Key(3)), Key(3) in d)
class Plain:
    pass
p, q = Plain(), Plain()
e = {p: 'p', q: 'q', 'x': 1, 5: 2}
print(e[p], e[q], len(e), Plain() in e, e['x'])
class Grump:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        raise ValueError('no')
g = {Grump(): 1}
try:
    g[Grump()]
except ValueError as x:
    print(x)
print(g.get(2), 'a' in g, len(g))
class NoHash:
    def __eq__(self, other):
        return True
try:
    {NoHash(): 1}
except TypeError as x:
    print(x)
class S(str):
    pass
h = {'abc': 1, S('defgh'): 2}
print(h[S('abc')], h['defgh'], S('zz') in h)
class Missing(dict):
    def __missing__(self, key):
        self[key] = len(self)
        return self[key]
m = Missing()
print(m['a'], m['b'], m['a'], m, m.get('q'), 'q' in m, len(m), isinstance(m, dict), m == {'a': 0, 'b': 1})
s = {Key(1), Key(1), Key(2)}
print(len(s), Key(2) in s)
class Evil:
    def __init__(self, d):
        self.d = d
    def __hash__(self):
        return 0
    def __eq__(self, other):
        self.d.clear()
        return False
t = {}
t[Evil(t)] = 1
t[Evil(t)] = 2
print(len(t) <= 2)
