# How classes are made, and every protocol that a class can take part in, one line each
class A: pass
class B(A, object): pass
print(B.__mro__, A.__bases__, B.__base__)
def hello(self): return f'hi {self.name}'
T = type('T', (A,), {'name': 'n', 'hello': hello, 'x': property(lambda s: 5), '__doc__': 'D', '__repr__': lambda s: 'T!'})
t = T(); print(T, t, t.hello(), t.x, T.__doc__, T.__name__, T.__module__, T.__qualname__, T.__bases__)
class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.subs.append((cls.__name__, tag))
class X(Base, tag='x'): pass
Y = type('Y', (Base,), {}, tag='y')
print(Base.subs)
class Desc:
    def __set_name__(self, owner, name): self.n = name; print('set', owner.__name__, name)
    def __get__(self, o, t=None): return self if o is None else f'{self.n} of {type(o).__name__}'
class H:
    a = Desc(); b = Desc()
print(H().a, H.b.n)
Z = type('Z', (), {'d': Desc()}); print(Z().d)
class G:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(G[int], G['a', 1])
class Fake:
    def __mro_entries__(self, bases): return (A,)
class UseFake(Fake()): pass
print(UseFake.__bases__, UseFake.__orig_bases__ is not None)
class Sl:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
s = Sl()
try: vars(s)
except TypeError as e: print(e)
try: s.c = 1
except AttributeError as e: print(e)
try: s.b
except AttributeError as e: print(e)
print(hasattr(s, '__dict__'), Sl.__slots__)
s.a = 9; del s.a; print(hasattr(s, 'a'))
class Sl2(Sl): __slots__ = ['c']
s2 = Sl2(); s2.a = 1; s2.c = 2; print(s2.a, s2.c)
class Sl3(Sl): pass
s3 = Sl3(); s3.z = 5; print(s3.z, s3.a)
class Sd: __slots__ = {'q': 'doc of q'}
sd = Sd(); sd.q = 1; print(sd.q)
try:
    class Bad: __slots__ = ('a',); a = 1
except ValueError as e: print(e)
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        ns['added'] = name.lower()
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns); cls.kw = kw
    def __call__(cls, *a, **k):
        o = super().__call__(*a, **k); o.made = True; return o
    def __getitem__(cls, k): return k * 2
    def __iter__(cls): return iter('xyz')
    def __len__(cls): return 7
    def __contains__(cls, v): return v == 1
    def __repr__(cls): return f'<Meta {cls.__name__}>'
    @property
    def prop(cls): return 'meta prop'
class MC(metaclass=Meta, opt=3): pass
print(MC, MC.added, MC.kw, MC().made, MC[4], list(MC), len(MC), 1 in MC, MC.prop, type(MC))
class Multi(MC): pass
print(Multi.added, type(Multi).__name__)
class C1:
    class Inner:
        def f(self): pass
    def m(self):
        class Local: pass
        return Local
print(C1.Inner.__qualname__, C1.Inner.f.__qualname__, C1().m().__qualname__, C1.Inner)
class Cls:
    x = 1
    y = [x for _ in range(2)] if False else x
    def get(self): return __class__.__name__
    z = property(get)
    @classmethod
    def cm(cls): return cls.__name__
    @staticmethod
    def sm(): return 's'
    _p__q = 1
    __priv = 5
    def peek(self): return self.__priv
c = Cls()
print(c.get(), c.z, c.cm(), c.sm(), c.peek(), c._Cls__priv, [k for k in vars(Cls) if 'priv' in k])
class Prop:
    def __init__(self): self._v = 1
    @property
    def v(self): "doc v"; return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): print('deleted')
p = Prop(); p.v = 5; print(p.v, Prop.v.__doc__, Prop.v.fget.__name__); del p.v
try: Prop.w
except AttributeError as e: print(e)
class RO:
    @property
    def r(self): return 1
try: RO().r = 2
except AttributeError as e: print(e)
try: del RO().r
except AttributeError as e: print(e)
print(isinstance(True, int), issubclass(bool, int), type(type), type(A) is type, A.__class__)
class Cmp:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
try: {Cmp(1)}
except TypeError as e: print(e)
print(Cmp.__hash__)
class Call:
    def __call__(self, *a, **k): return a, k
print(Call()(1, b=2), callable(Call()), callable(3))
class Cm:
    def __enter__(self): print('in'); return self
    def __exit__(self, t, v, tb): print('out', t and t.__name__, v); return True
with Cm() as x, Cm() as y: raise ValueError('q')
class Fmt:
    def __format__(self, s): return f'<{s}>'
print(f'{Fmt():abc}', format(Fmt()), '{:x}'.format(Fmt()))
class Idx:
    def __index__(self): return 2
print([1, 2, 3][Idx()], range(5)[Idx()], bin(Idx()), 'abc'[:Idx()])
class Ab:
    def __abs__(s): return 'abs'
    def __neg__(s): return 'neg'
    def __round__(s, n=None): return ('round', n)
    def __divmod__(s, o): return 'dm'
    def __rpow__(s, o): return 'rpow'
    def __matmul__(s, o): return '@'
    def __imatmul__(s, o): return 'i@'
    def __bool__(s): return False
    def __len__(s): return 3
    def __reversed__(s): return iter('rev')
    def __int__(s): return 9
    def __float__(s): return 9.5
    def __complex__(s): return 1
    def __bytes__(s): return b'byt'
    def __sizeof__(s): return 1
    def __dir__(s): return ['b', 'a']
a = Ab(); b = a
b @= 1
print(abs(a), -a, round(a), round(a, 2), divmod(a, 1), 2 ** a, a @ 1, b, bool(a), len(a), list(reversed(a)), int(a), float(a), bytes(a), dir(a))
