# python: 3.12
from abc import ABC, abstractmethod, ABCMeta
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f'{self.name}: {self.area()}'
try: Shape()
except TypeError as e: print(e)
class Half(Shape):
    name = 'half'
try: Half()
except TypeError as e: print(e)
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @property
    def name(self): return 'sq'
print(Sq(3).describe(), isinstance(Sq(1), Shape), issubclass(int, Shape))
@Shape.register
class R: pass
print(isinstance(R(), Shape), type(Shape), Shape, sorted(Shape.__abstractmethods__))
class Meta(type):
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a)
        return super().__call__(*a, **k)
    def __len__(cls): return 7
    def __getitem__(cls, k): return ('item', k)
    def __iter__(cls): return iter('xyz')
    def __contains__(cls, x): return x == 5
    def __repr__(cls): return '<meta ' + cls.__name__ + '>'
    def __getattr__(cls, n):
        if n.startswith('_'): raise AttributeError(n)
        return n.upper()
    @property
    def prop(cls): return 'P' + cls.__name__
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print('prepare', name, kw); return {'inj': 1}
    def __new__(mcls, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.inited = True
class A(metaclass=Meta, flag=1):
    z = 3
    def __init__(self, q=0): self.q = q
print(A(4).q, len(A), A['k'], list(A), 5 in A, A, A.foo, A.prop, A.inj, A.inited)
class B(A): pass
print(B(1).q, type(B) is Meta, str(B), f'{B}')
class Base:
    def __mro_entries__(self, bases): return (A,)
class C(Base(), flag=2): pass
print(C.__mro__)
d = {A: 1, B: 2, int: 3}; print(d[A], d[B], d[int])
M = type('M', (B,), {'x': 1}); print(M.x, type(M) is Meta)
class Single(type):
    _inst = {}
    def __call__(cls, *args):
        if cls not in cls._inst: cls._inst[cls] = super().__call__(*args)
        return cls._inst[cls]
class S(metaclass=Single): pass
print(S() is S())
class M2(type): pass
try:
    class Bad(A, metaclass=M2): pass
except TypeError as e: print(e)
