# Inheritance, super, properties, operators, private names, class bodies.
class A:
    """Doc."""
    count = 0
    names = ['x']
    def __init__(self, v=1): self.v = v; A.count += 1
    def __repr__(self): return f'{type(self).__name__}({self.v!r})'
    def __eq__(self, o): return isinstance(o, A) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __lt__(self, o): return self.v < o.v
    def __add__(self, o): return A(self.v + (o.v if isinstance(o, A) else o))
    __radd__ = __add__
    def __getitem__(self, k): return k
    def __len__(self): return 3
    def __contains__(self, k): return k == 7
    def __call__(self, *a, **k): return a, k
    def __bool__(self): return self.v != 0
    def __iter__(self): yield from (1, 2)
    def meth(self): return 'A.meth'
    @property
    def p(self): return self.v * 2
    @p.setter
    def p(self, x): self.v = x
    @staticmethod
    def s(x): return x + 1
    @classmethod
    def make(cls, v): return cls(v)
    def __private(self): return 'priv'
    def callp(self): return self.__private()
class B(A):
    def __init__(self, v, w):
        super().__init__(v)
        self.w = w
    def meth(self): return 'B+' + super().meth()
    def __getattr__(self, n):
        if n.startswith('dyn'): return n
        raise AttributeError(n)
class C(B):
    def meth(self): return 'C+' + super().meth()
a = A(3); b = B(4, 5)
print(a, b, a == A(3), a != b, a + 1, 1 + a, a + b, a[1], a[1:2], len(a), 7 in a, 8 in a, a(1, k=2), bool(A(0)), list(a))
print(a.p, a.meth(), b.meth(), C(1, 2).meth(), A.s(1), a.s(2), A.make(9), B.s(3))
a.p = 10; print(a.v, a.p)
print(A.count, A.__doc__, A.__name__, B.__mro__ if False else [k.__name__ for k in B.__mro__])
print(b.dynx, b.w, hasattr(b, 'nope'), getattr(b, 'q', 'def') if False else '')
print(a.callp(), sorted([A(3), A(1), A(2)]), {A(1): 1}[A(1)])
try: a.nope
except AttributeError as e: print(e)
class Empty: pass
e = Empty(); e.x = 1; print(e.x, vars(e) if False else '')
del e.x
print(hasattr(e, 'x'))
class D:
    x = 1
    y = [v + 1 for v in [x, 2]]
    def f(self): return D.x
    class Inner:
        z = 5
    if x: w = 'cond'
    for i in range(3): last = i
print(D.y, D().f(), D.Inner.z, D.w, D.last, D.Inner.__qualname__)
class M1:
    def who(self): return 'M1'
class M2:
    def who(self): return 'M2'
class MM(M1, M2):
    def who(self): return super().who() + super(M1, self).who()
print(MM().who())
def factory(n):
    class K:
        val = n
        def get(self): return n + self.val
    return K
print(factory(3)().get(), factory(4).__qualname__)
class Meta:
    def __init_subclass__(cls, **kw): print('sub', cls.__name__, kw)
class S1(Meta, tag=1): pass
class WithClass:
    def me(self): return __class__
print(WithClass().me() is WithClass)
class Slots:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
print(Slots().a)
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), sum(It(4)), max(It(5)))
x, *y = It(3); print(x, y)
class P:
    def __enter__(self): return self
    def __exit__(self, *a): return False
with P() as p: print(type(p).__name__)
def deco(cls): cls.extra = 'yes'; return cls
@deco
class Dec: pass
print(Dec.extra)
class L(list):
    def total(self): return sum(self)
l = L([1, 2, 3]); l.append(4); print(l.total(), l, len(l))
class DD(dict):
    def __missing__(self, k): return k * 2
print(DD(a=1)['zz'], isinstance(DD(), dict))
print(callable(a), callable(1), type(a) is A, isinstance(b, (int, A)))
class Cmp:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __le__(self, o): return self.v <= o.v
    def __iadd__(self, o): self.v += o; return self
c = Cmp(1); c2 = c; c += 5; print(c.v, c2 is c, c <= Cmp(7), c != Cmp(6))
