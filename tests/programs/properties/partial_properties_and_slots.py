class P:
    def __init__(s): s._x = 1
    @property
    def x(s): "doc"; return s._x
    @x.setter
    def x(s, v): s._x = v
    @x.deleter
    def x(s): print("del")
    ro = property(lambda s: 5)
    wo = property(fset=lambda s, v: print("set", v))
    e = property()
p = P(); p.x = 4; print(p.x); del p.x; p.wo = 3
for f in (lambda: setattr(p, "ro", 1), lambda: p.wo, lambda: delattr(p, "ro"), lambda: p.e, lambda: setattr(p, "e", 1)):
    try: print(f())
    except AttributeError as e: print(e)
print(P.x, P.x.fget(p), P.x.__doc__) if 0 else print(P.x.fget(p), type(P.x), P.ro.fset)
class Q(P):
    @P.x.getter
    def x(s): return "Q"
print(Q().x)
class S:
    __slots__ = ("a",)
s = S(); s.a = 1
for f in (lambda: setattr(s, "b", 1), lambda: s.__dict__):
    try: print(f())
    except AttributeError as e: print(e)
class St:
    @staticmethod
    def f(x): return x
    @classmethod
    def g(cls): return cls.__name__
print(St.f(1), St().f(2), St.g(), St().g(), type(St.__dict__["f"]), staticmethod(len)("ab"), classmethod(len).__func__ is len)
