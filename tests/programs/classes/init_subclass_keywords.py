class Base:
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        print("sub", cls.__name__, f"{tag=!r}", kw)
class A(Base, tag="x"): pass
class M1:
    def __init_subclass__(cls, **k): print("m1", cls.__name__); super().__init_subclass__(**k)
class M2:
    def __init_subclass__(cls, **k): print("m2", cls.__name__); super().__init_subclass__(**k)
class C(M1, M2): pass
try:
    class D(A, zz=3): pass
except TypeError as e: print(e)
