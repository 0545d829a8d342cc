# python: 3.12
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple

queue = deque('abc')
queue.extendleft('xy')
queue.insert(1, 'z')
print(queue, queue.index('c'), queue.count('a'), queue[-1], queue == deque('yzxabc'))
queue.remove('z')
queue.reverse()
print(queue.pop(), queue.popleft(), queue, bool(deque()), deque([1]) + deque([2]), deque([1]) * 2)
for bad in (lambda: deque().pop(), lambda: deque([1])[3], lambda: deque([1]).remove(2), lambda: deque([1]).index(5)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
last = deque(maxlen=2)
for i in range(5):
    last.append(i)
print(last, last.maxlen, list(map(str, last)))
tree = lambda: defaultdict(tree)
t = tree()
t['a']['b']['c'] = 1
print(dict(t['a']['b']), 'q' in t, t.get('zz'), defaultdict(int, a=1) == {'a': 1})
try:
    defaultdict()['x']
except KeyError as error:
    print('KeyError', error)
try:
    defaultdict(3)
except TypeError as error:
    print(error)
od = OrderedDict.fromkeys('cab')
print(od, list(reversed(od)), od == OrderedDict.fromkeys('abc'), od == dict.fromkeys('abc'), od.popitem())
c = Counter(a=3, b=1, c=0)
c['d'] -= 2
print(c, +c, -c, list(c.elements()), c.total(), c.most_common(1), Counter('aab') | Counter('abb'), Counter('ab') + Counter('bc'))
print(Counter(['x', 'y', 'x']) == Counter(x=2, y=1), Counter('ab') <= Counter('aab'), dict(Counter('hello')), Counter())
c.subtract('aab')
del c['nothing']
print(c, isinstance(c, dict), sorted(c))
Point = namedtuple('Point', ['x', 'y'])


class Point3(namedtuple('Point3', 'x y z')):
    __slots__ = ()

    @property
    def length(self):
        return (self.x**2 + self.y**2 + self.z**2) ** 0.5

    def __str__(self):
        return f'<{self.x} {self.y} {self.z}>'


p = Point3(2, 3, 6)
print(p, repr(p), p.length, p[0], p[1:], len(p), max(p), p._replace(z=0))
print(Point(*[1, 2]), Point(**{'x': 1, 'y': 2}), Point._make('ab'), Point.__doc__, hash(Point(1, 2)) == hash((1, 2)))
for bad in (lambda: Point(1, 2, 3), lambda: Point(1), lambda: Point(1, z=2), lambda: Point(1, 2)._replace(q=1), lambda: namedtuple('a', 'def'), lambda: namedtuple('A', 'x x')):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    Point(1, 2).x = 3
except AttributeError as error:
    print('AttributeError')
print(namedtuple('R', 'a def a', rename=True)._fields, sorted([Point(2, 1), Point(1, 5)]), {Point(1, 2): 'k'}[(1, 2)])
base = {'color': 'red', 'size': 1}
chain = ChainMap({'size': 2}, base)
child = chain.new_child({'new': True})
print(chain['size'], chain['color'], dict(child), len(child), child.parents == chain, 'new' in chain)
child['color'] = 'blue'
print(base['color'], child['color'], chain.get('nope', 0))
try:
    del chain['color']
except KeyError as error:
    print(error)


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1)
u['b'] = 2
print(u, len(u), u.get('A'), u.pop('B'), list(u.items()))
