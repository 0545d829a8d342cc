# python: 3.12
from collections import deque, defaultdict, OrderedDict, Counter, namedtuple, ChainMap
d = deque([1,2,3], maxlen=3); d.append(4); print(d, len(d), d[0]); d.appendleft(9); print(d); d.rotate(1); print(d)
print(list(d), list(reversed(d)), 2 in d)
dd = defaultdict(list); dd['a'].append(1); dd['b']; print(dd, dd['a'])
dc = defaultdict(int)
for c in 'hello': dc[c] += 1
print(dict(dc))
o = OrderedDict(a=1, b=2); o['c']=3; o.move_to_end('a'); print(o); o.move_to_end('c', last=False); print(o, o.popitem(last=False))
c = Counter('abracadabra'); print(c, c.most_common(2), c['zz'])
c.update('aaa'); print(c - Counter('aaaa'), c & Counter('ab'), c.total())
P = namedtuple('P', 'x y z', defaults=[0]); p = P(1, y=2); print(p, p.x, p._replace(x=5), p._asdict(), P._fields)
try: P(1)
except TypeError as e: print(e)
a, b, c2 = p; print(a, b, c2, p == (1,2,0), isinstance(p, tuple))
cm = ChainMap({'a':1}, {'b':2}); cm['c']=3; print(cm, cm['b'], sorted(cm), dict(cm))
