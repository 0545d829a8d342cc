class V:
    def __init__(self, n):
        self.n = n
    def __lt__(self, o):
        return self.n < o.n
    def __repr__(self):
        return 'V%d' % self.n
vs = [V(3), V(1), V(2)]
print(sorted(vs), sorted(vs, reverse=True), min(vs), sorted(vs, key=lambda v: -v.n))
class N:
    pass
try:
    sorted([N(), N()])
except TypeError as e:
    print(e)
class B:
    def __lt__(self, o):
        raise ValueError('cannot compare')
l = [B(), B(), B()]
try:
    l.sort()
except ValueError as e:
    print(e, len(l))
m = [5, 3, 1]
try:
    m.sort(key=lambda x: 1 // 0)
except ZeroDivisionError as e:
    print(e, m)
k = [3, 1, 2]
def change(x):
    k.append(x)
    return x
try:
    k.sort(key=change)
except ValueError as e:
    print(e)
calls = []
def note(x):
    calls.append(x)
    return x % 3
print(sorted([5, 4, 3, 2, 1], key=note), calls)
print(sorted([(1, V(2)), (0, V(3)), (1, V(1))], key=lambda p: (p[0], p[1].n)), sorted([[1, 'b'], [1, 'a']]), sorted([('a', 2), ('a', 1.5)]))
inner = sorted([[3, 1], [2]], key=lambda l: sorted(l)[0])
print(inner, [x for x in sorted(range(10), key=lambda v: (v % 3, -v))])
nanlist = sorted([1.0, float('inf'), -float('inf'), 0.5])
print(nanlist)
