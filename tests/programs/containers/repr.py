print([], [1], [1, 'a', None, True, 2.5], (), (1,), (1, 2), {}, {'a': [1, {'b': (2,)}]}, {1}, frozenset([1]), [[], [[]]], range(3), slice(1, 2))
a = [1]
a.append(a)
print(a, str(a))
d = {'x': 1}
d['self'] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
d2 = {'l': []}
d2['l'].append(d2)
print(d2, [d2, d2])
class P:
    def __init__(self, kids):
        self.kids = kids
    def __repr__(self):
        return 'P(%r)' % (self.kids,)
kids = [1]
kids.append(P(kids))
print(kids, [P([]), P((1,))])
class Bad:
    def __repr__(self):
        raise ValueError('no repr')
try:
    print([1, Bad()])
except ValueError as e:
    print(e)
print([1, [2]], {'k': {'n': None}}, [float('inf'), -0.0, 1e100], [b'x', bytearray(b'y')], [print is print, len is len])
class R:
    def __repr__(self):
        return 5
try:
    print([R()])
except TypeError as e:
    print(e)
v = {'a': 1}
print([v.keys(), v.items(), v.values()])
