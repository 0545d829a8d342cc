class Meta(type):
    log = []
    @classmethod
    def __prepare__(mcs, name, bases): Meta.log.append(("prep", name)); return {"injected": 42}
    def __new__(mcs, name, bases, ns):
        c = type.__new__(mcs, name, bases, dict(ns)); c.seen = "injected" in ns; return c
    def __init__(cls, name, bases, ns): super().__init__(name, bases, ns); cls.inited = True
    @property
    def label(cls): return cls.__name__ + "!"
    def names(cls, *p): return ":".join((cls.__name__,) + p)
    def __call__(cls, *a): print("call", a); return super().__call__(*a)
    def __len__(cls): return 7
    def __iter__(cls): return iter("ab")
    def __getattr__(cls, n): return "meta " + n
    def __contains__(cls, x): return x == 3
class A(metaclass=Meta):
    def __init__(self, *a): self.a = a
class B(A): pass
print(Meta.log, A.injected, A.seen, A.inited, A.label, B.names("x"), len(A), list(A), A.zzz, 3 in A, type(B), B(1, 2).a, isinstance(A, Meta))
