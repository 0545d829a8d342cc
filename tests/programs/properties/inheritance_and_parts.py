# Properties: inheritance, overriding parts, class access, errors inside, deleters, on metaclasses
class A:
    def __init__(self): self._x = 1
    @property
    def x(self): "the x"; return self._x
    @x.setter
    def x(self, v):
        if v < 0: raise ValueError('negative')
        self._x = v
    @x.deleter
    def x(self): del self._x
class B(A):
    @A.x.getter
    def x(self): return self._x * 10
class C(A):
    @property
    def x(self): return super().x + 100
    @x.setter
    def x(self, v): A.x.fset(self, v + 1)
for cls in (A, B, C):
    o = cls(); o.x = 5; print(cls.__name__, o.x, cls.x.__doc__)
try: A().x = -1
except ValueError as e: print(e)
a = A(); del a.x
try: a.x
except AttributeError as e: print(e)
print(isinstance(A.x, property), A.x.fget(A()), A.x.fset.__name__)
class D:
    y = property(lambda s: 7, doc='why')
    z = property()
    w = property(fset=lambda s, v: s.__dict__.update(w=v))
print(D().y, D.y.__doc__)
for f in (lambda: D().z, lambda: setattr(D(), 'y', 1), lambda: delattr(D(), 'y'), lambda: D().w):
    try: print(f())
    except AttributeError as e: print(e)
d = D(); d.w = 3; print(vars(d))
class E:
    @property
    def bad(self): return self.missing
    def __getattr__(self, n): return f'fallback {n}'
print(E().bad, E().other)
class G:
    @property
    def bad(self): raise AttributeError('own message')
try: G().bad
except AttributeError as e: print(e, e.name)
print(hasattr(G(), 'bad'), getattr(G(), 'bad', 'default'))
class H:
    items = property(lambda s: s._i)
    def __init__(s): s._i = []
h = H(); h.items.append(1); print(h.items)
try: h.items += [2]
except AttributeError as e: print(e, h.items)
class Meta(type):
    @property
    def count(cls): return len(cls.__name__)
class I(metaclass=Meta): pass
print(I.count, hasattr(I(), 'count'))
class J:
    def __init__(s): s._t = 0
    @property
    def temp(s): return s._t
    @temp.setter
    def temp(s, v): s._t = v
    @property
    def f(s): return s.temp * 9 / 5 + 32
    @f.setter
    def f(s, v): s.temp = (v - 32) * 5 / 9
j = J(); j.f = 212; print(j.temp, j.f); j.temp += 1; print(j.temp)
class K:
    x = 1
    @property
    def p(self): return 'p'
k = K(); k.__dict__['p'] = 'shadow'; print(k.p, k.__dict__['p'])
class NonData:
    def __get__(s, o, t=None): return 'nd'
class L: n = NonData()
l = L(); print(l.n); l.n = 5; print(l.n); del l.n; print(l.n)
class Typed:
    def __init__(s, t): s.t = t
    def __set_name__(s, o, n): s.n = '_' + n
    def __get__(s, o, t=None): return s if o is None else getattr(o, s.n, None)
    def __set__(s, o, v):
        if not isinstance(v, s.t): raise TypeError(f'{s.n[1:]} must be {s.t.__name__}')
        setattr(o, s.n, v)
    def __delete__(s, o): delattr(o, s.n)
class M: a = Typed(int); b = Typed(str)
m = M(); m.a = 1; m.b = 'x'; print(m.a, m.b, M.a.n)
try: m.a = 'no'
except TypeError as e: print(e)
del m.a; print(m.a, vars(m))
