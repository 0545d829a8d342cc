# Which classes sequence, mapping and class patterns match
from collections import deque, namedtuple, OrderedDict, defaultdict, Counter, UserList, UserDict, ChainMap
from collections.abc import Sequence, Mapping, MutableSequence
from array import array
from types import MappingProxyType
from dataclasses import dataclass
import enum
def seq(v):
    match v:
        case []: return 'empty'
        case [x]: return f'one {x!r}'
        case [x, y]: return f'two {x!r} {y!r}'
        case [x, *rest]: return f'many {x!r} {rest!r}'
        case _: return 'no sequence'
def mp(v):
    match v:
        case {'a': x, **rest}: return f'map {x!r} {rest!r} {type(rest).__name__}'
        case {}: return 'some map'
        case _: return 'no map'
class S(Sequence):
    def __init__(self, *a): self.a = a
    def __len__(self): return len(self.a)
    def __getitem__(self, i): return self.a[i]
class NotSeq:
    def __len__(self): return 2
    def __getitem__(self, i): return [1, 2][i]
class Str(str): pass
class L(list): pass
class T(tuple): pass
class B(bytes): pass
NT = namedtuple('NT', 'x y')
for v in (deque([1, 2]), array('i', [1, 2, 3]), range(2), range(0), memoryview(b'ab'), 'ab', Str('ab'), b'ab', B(b'x'), bytearray(b'ab'), S(1, 2), S(), NotSeq(), L([1]), T((1, 2)), NT(1, 2), {1, 2}, {'a': 1}, iter([1]), (x for x in ()), UserList([1, 2]), None, 5, dict(a=1).keys(), dict(a=1).values()):
    print(type(v).__name__, seq(v))
class M(Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
class D(dict): pass
class DM(dict):
    def __missing__(self, k): return 'missing'
for v in ({'a': 1, 'b': 2}, OrderedDict(a=1), defaultdict(int), defaultdict(int, a=4), Counter('aab'), UserDict(a=1), ChainMap({'a': 1}), MappingProxyType({'a': 1, 'z': 2}), M({'a': 9, 'q': 1}), D(a=1), DM(), [('a', 1)], {}, 5):
    print(type(v).__name__, mp(v))
def kinds(v):
    match v:
        case bool(b): return f'bool {b}'
        case int(i): return f'int {i}'
        case float(f): return f'float {f}'
        case str(s): return f'str {s}'
        case bytes(s): return f'bytes {s}'
        case list(l): return f'list {l}'
        case tuple(t): return f'tuple {t}'
        case dict(d): return f'dict {d}'
        case set(s): return f'set {s}'
        case frozenset(s): return f'fs {s}'
        case bytearray(s): return f'ba {s}'
        case range(start=a, stop=b): return f'range {a} {b}'
        case None: return 'none'
        case _: return 'other'
for v in (True, 3, 2.5, 'x', b'y', [1], (1,), {1: 2}, {3}, frozenset({4}), bytearray(b'z'), range(1, 5), None, object): print(kinds(v))
@dataclass
class P:
    x: int
    y: int = 0
def pt(v):
    match v:
        case P(0, 0): return 'origin'
        case P(x, y=0): return f'x axis {x}'
        case P(x=0, y=y): return f'y axis {y}'
        case NT(x, y): return f'nt {x} {y}'
        case P(): return 'point'
        case ValueError(args=(a,)): return f'VE {a}'
        case KeyError(): return 'KE'
        case OSError(errno=n): return f'OS {n}'
print([pt(v) for v in (P(0, 0), P(1), P(0, 3), P(1, 1), NT(1, 2), ValueError('x'), KeyError('k'), OSError(2, 'm'), 3)])
print(P.__match_args__, NT.__match_args__)
for f in (lambda: ValueError.__match_args__, lambda: int.__match_args__):
    try: print(f())
    except AttributeError as e: print(e)
def bad(v):
    match v:
        case ValueError(x): return x
try: bad(ValueError(1))
except TypeError as e: print(e)
def bad2(v):
    match v:
        case P(a, b, c): return x
try: bad2(P(1))
except TypeError as e: print(e)
def bad3(v):
    match v:
        case int(a, b): return a
try: bad3(1)
except TypeError as e: print(e)
def bad4(v):
    match v:
        case P(1, x=2): return 1
try: bad4(P(1))
except TypeError as e: print(e)
class Color(enum.Enum):
    RED = 1
    GREEN = 2
def col(c):
    match c:
        case Color.RED | Color.GREEN as k if k is Color.GREEN: return 'g'
        case Color.RED: return 'r'
print(col(Color.RED), col(Color.GREEN))
def complexm(c):
    match c:
        case {'type': 'a', 'items': [{'id': i}, *_]} if i > 0: return i
        case {'type': ('b' | 'c') as t}: return t
        case [[a, b], [c, *d]]: return a, b, c, d
        case (1 | 2, x) | (x, 3): return x
        case -1 | -2.5: return 'neg'
        case 'a' 'b': return 'ab'
print([complexm(v) for v in ({'type': 'a', 'items': [{'id': 4}]}, {'type': 'c'}, [[1, 2], [3, 4, 5]], (1, 9), (8, 3), -1, -2.5, 'ab', 0)])
class MA:
    __match_args__ = ['x']
    x = 1
try:
    match MA():
        case MA(q): print(q)
except TypeError as e: print(e)
try:
    match 3:
        case seq(): pass
except TypeError as e: print(e)
