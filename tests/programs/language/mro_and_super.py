# Multiple inheritance: C3 order, cooperative super, mixins, and an impossible order.
class Base:
    def who(self): return ['Base']
class A(Base):
    def who(self): return ['A'] + super().who()
class B(Base):
    def who(self): return ['B'] + super().who()
class Mixin:
    def who(self): return ['Mixin'] + super().who()
class C(A, B): pass
class D(Mixin, C):
    def who(self): return ['D'] + super().who()


print(D().who())
print([k.__name__ for k in D.__mro__])
print(issubclass(D, Base), isinstance(D(), Mixin), D.__bases__ == (Mixin, C), D.mro() == list(D.__mro__))
try:
    class E(Base, A): pass
except TypeError as error:
    print(str(error).split('\n')[0])


class Json:
    def __init__(self, **kw):
        super().__init__(**kw)
        self.steps = getattr(self, 'steps', []) + ['Json']
class Logged:
    def __init__(self, *, level='info', **kw):
        super().__init__(**kw)
        self.level = level
        self.steps = getattr(self, 'steps', []) + ['Logged']
class Service(Json, Logged):
    def __init__(self, name, **kw):
        super().__init__(**kw)
        self.name = name
s = Service('x', level='debug')
print(s.steps, s.level, s.name)
print(super(A, D()).who(), super(Mixin, D()).who())


class P:
    @classmethod
    def make(cls): return cls.__name__
    @property
    def value(self): return 1
class Q(P):
    @classmethod
    def make(cls): return 'Q over ' + super().make()
    @property
    def value(self): return super().value + 10
print(Q.make(), Q().value)
