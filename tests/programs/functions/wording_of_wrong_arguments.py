# python: 3.12
# What CPython says about arguments that do not fit, for built-in and own functions
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: enumerate()); t(lambda: 'a'.find()); t(lambda: 'a'.count()); t(lambda: str(b'', errors='x')); t(lambda: str(b'ab', 'ascii', errors='x'))
t(lambda: 'a'.replace('b')); t(lambda: 'a'.split(1)); t(lambda: 'a'.join(1)); t(lambda: 'a'.join([1])); t(lambda: [].append()); t(lambda: [].append(1, 2)); t(lambda: [].pop(1, 2)); t(lambda: {}.get()); t(lambda: {}.pop()); t(lambda: {}.update(1)); t(lambda: {}.update(1, 2)); t(lambda: {}.setdefault())
t(lambda: len()); t(lambda: len(1, 2)); t(lambda: abs()); t(lambda: max()); t(lambda: min(1)); t(lambda: max([])); t(lambda: sum()); t(lambda: sum('a')); t(lambda: sorted()); t(lambda: sorted(1)); t(lambda: range()); t(lambda: range(1, 2, 3, 4)); t(lambda: range('a')); t(lambda: int('x')); t(lambda: int([])); t(lambda: int('1', 99)); t(lambda: int(1, 2)); t(lambda: float('x')); t(lambda: float([])); t(lambda: chr()); t(lambda: chr(-1)); t(lambda: ord('ab')); t(lambda: ord(1)); t(lambda: zip(1)); t(lambda: map()); t(lambda: map(str)); t(lambda: filter(1)); t(lambda: iter()); t(lambda: iter(1)); t(lambda: next()); t(lambda: next(1)); t(lambda: isinstance(1)); t(lambda: isinstance(1, 1)); t(lambda: issubclass(1, int)); t(lambda: getattr(1)); t(lambda: getattr(1, 2)); t(lambda: hasattr(1, 2)); t(lambda: setattr(1, 'a')); t(lambda: divmod(1)); t(lambda: divmod(1, 'a')); t(lambda: pow(1)); t(lambda: pow(2, 'a')); t(lambda: round()); t(lambda: round('a')); t(lambda: hash()); t(lambda: hash([])); t(lambda: print(sepp=1)); t(lambda: print(1, sep=1)); t(lambda: print(1, end=1)); t(lambda: bool(1, 2)); t(lambda: list(1)); t(lambda: list(1, 2)); t(lambda: tuple(1)); t(lambda: set(1)); t(lambda: dict(1)); t(lambda: dict([1])); t(lambda: dict([(1, 2, 3)])); t(lambda: bytes('a')); t(lambda: bytes(-1)); t(lambda: bytes([256])); t(lambda: bytearray('a')); t(lambda: reversed()); t(lambda: reversed(1)); t(lambda: enumerate(1)); t(lambda: enumerate([], 'a')); t(lambda: slice()); t(lambda: type()); t(lambda: type(1, 2)); t(lambda: object(1)); t(lambda: super().x); t(lambda: callable()); t(lambda: id()); t(lambda: all()); t(lambda: all(1)); t(lambda: any(1)); t(lambda: bin('a')); t(lambda: hex(1.5)); t(lambda: oct()); t(lambda: format()); t(lambda: format(1, 2)); t(lambda: repr()); t(lambda: ascii()); t(lambda: vars(1)); t(lambda: input.__name__) if False else None
t(lambda: 'a'.upper(1)); t(lambda: 'a'.center()); t(lambda: 'a'.center('b')); t(lambda: 'a'.center(5, 'ab')); t(lambda: 'a'.encode('x')); t(lambda: 'a'.encode(1)); t(lambda: 'a'.startswith()); t(lambda: 'a'.startswith(1)); t(lambda: 'a'.startswith((1,))); t(lambda: 'a'.strip(1)); t(lambda: 'a'.zfill()); t(lambda: 'a'.zfill('b')); t(lambda: 'a'.translate()); t(lambda: 'a'.index('b')); t(lambda: 'a'.rindex('b')); t(lambda: 'a'.format()); t(lambda: '{}'.format()); t(lambda: '{a}'.format()); t(lambda: '{0.x}'.format(1)); t(lambda: '{:d}'.format('a')); t(lambda: '%d' % 'a'); t(lambda: '%d' % ()); t(lambda: '%d %d' % 1); t(lambda: '%d' % (1, 2)); t(lambda: '%(a)s' % {}); t(lambda: '%(a)s' % 1); t(lambda: '%z' % 1); t(lambda: 'a' + 1); t(lambda: 1 + 'a'); t(lambda: 'a' * 'b'); t(lambda: [1] + (2,)); t(lambda: 'a' in 1); t(lambda: 1 in 'a'); t(lambda: 'a'[1]); t(lambda: 'a'['b']); t(lambda: [1]['a']); t(lambda: [1][5]); t(lambda: (1,)[5]); t(lambda: {}['a']); t(lambda: {}[[]]); t(lambda: 1[0]); t(lambda: 1()); t(lambda: -'a'); t(lambda: ~1.5); t(lambda: 1 < 'a'); t(lambda: [1] < [None]); t(lambda: None + 1); t(lambda: 1 / 0); t(lambda: 1.0 / 0); t(lambda: 1 % 0); t(lambda: 1 // 0.0); t(lambda: 0 ** -1); t(lambda: 1 << -1); t(lambda: 2.0 ** 10000); t(lambda: int('1' * 5000)); t(lambda: (lambda x: x)()); t(lambda: (lambda x: x)(1, 2)); t(lambda: (lambda *, x: x)()); t(lambda: (lambda x: x)(y=1)); t(lambda: (lambda x: x)(1, x=1)); t(lambda: (lambda x, /: x)(x=1))
def f(a, b, c=1, *, d, e=2): pass
t(lambda: f()); t(lambda: f(1)); t(lambda: f(1, 2)); t(lambda: f(1, 2, 3, 4)); t(lambda: f(1, 2, d=1, z=3)); t(lambda: f(1, 2, 3, 4, d=5)); t(lambda: f(*[1, 2], **{'a': 1})); t(lambda: f(**{1: 2})); t(lambda: f(*1)); t(lambda: f(**1))
class C:
    def m(self, x): pass
    @classmethod
    def k(cls, x): pass
    @staticmethod
    def s(x): pass
t(lambda: C().m()); t(lambda: C().m(1, 2)); t(lambda: C.m()); t(lambda: C.k()); t(lambda: C.s()); t(lambda: C(1)); t(lambda: C().z); t(lambda: C.z)
class I:
    def __init__(self, a): pass
t(lambda: I()); t(lambda: I(1, 2)); t(lambda: I(b=1))
t(lambda: print('\ud800'))
def outer():
    def inner(a: unknown_name): pass
    return inner
t(lambda: outer().__annotations__)
t(lambda: a_b_c)
a, b = 1, 2
def un(v):
    x, y = v
t(lambda: un([1])); t(lambda: un([1, 2, 3])); t(lambda: un(1)); t(lambda: un({1: 2}))
def un2(v):
    x, *y, z = v
t(lambda: un2([1]))
t(lambda: [].remove(1)); t(lambda: [].pop()); t(lambda: [].index(1)); t(lambda: {1}.remove(2)); t(lambda: set().pop()); t(lambda: {}.popitem()); t(lambda: {}.pop(1)); t(lambda: [3, 'a'].sort()); t(lambda: [1].insert(1)); t(lambda: [1].extend(1)); t(lambda: (1,).index(2)); t(lambda: b'a'.index(b'b')); t(lambda: b'a'.decode('x')); t(lambda: b'\xff'.decode()); t(lambda: 'é'.encode('ascii')); t(lambda: memoryview(1)); t(lambda: bytes.fromhex('zz')); t(lambda: (1).to_bytes(0)); t(lambda: (300).to_bytes(1, 'big')); t(lambda: (-1).to_bytes(1, 'big')); t(lambda: int.from_bytes(1)); t(lambda: float.fromhex('z')); t(lambda: (1.5).as_integer_ratio(1))
