"""Methods that are given to a class, or to one object, after it was made."""
import types

class C:
    def greet(self):
        return 'first'

c = C()
print(c.greet())
C.greet = lambda self: 'second'
print(c.greet())
c.greet = lambda: 'mine'
print(c.greet(), C().greet())
c.bound = types.MethodType(lambda self, n: (type(self).__name__, n), c)
print(c.bound(3))
del c.greet
print(c.greet(), C.__subclasses__(), C.__base__)
