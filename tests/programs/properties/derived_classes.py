# Classes that derive from property: with names, other access, setters that keep the class.
class P(property): pass
class Q:
    @P
    def x(self): return 1
print(Q().x)
class P2(property):
    def __set_name__(self, owner, name): print('named', name)
class Q2:
    @P2
    def x(self): return 1
print(Q2().x, type(Q2.__dict__['x']).__name__)
class P3(property):
    def __get__(self, o, t=None):
        if o is None: return self
        return super().__get__(o, t) + 1
class Q3:
    @P3
    def x(self): return 1
print(Q3().x)
class P4(property):
    def label(self): return 'label of ' + self.fget.__name__
class Q4:
    _x = 1
    @P4
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): print('deleted')
q = Q4(); q.x = 5
print(q.x, type(Q4.__dict__['x']).__name__, Q4.x.label(), q._x)
del q.x
class R:
    y = P4(lambda self: 3)
try: R().y = 4
except AttributeError as e: print(e)
class RO(property):
    def __set__(self, o, v): raise AttributeError('read only!')
class T:
    @RO
    def z(self): return 9
t = T()
try: t.z = 1
except AttributeError as e: print(e)
print(t.z)
