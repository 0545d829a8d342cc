# Functions, class methods and static methods bind through __get__.
def f(self, x=0):
    return (self, x)


class C:
    pass


m = f.__get__('obj', str)
print(m(1), f.__get__(None, C) is f, type(m).__name__, m.__self__)
C.m = f
c = C()
print(C.m is f, c.m(2)[1], C.__dict__['m'] is f)
C.s = staticmethod(f)
C.k = classmethod(f)
print(c.s(1), C.k(3)[0] is C, c.k()[0] is C, C.__dict__['k'].__func__ is f, C.__dict__['s'].__get__(None, C) is f)
print(C.__dict__['k'].__get__(None, C)(5)[1], staticmethod(f)(7, 8))
p = property(lambda self: 'prop')
print(p.__get__(c, C), p.__get__(None, C) is p)
try:
    p.__set__(c, 1)
except AttributeError as e:
    print(str(e)[:8])
bound = C.k
print(bound.__self__ is C, bound.__func__ is f, bound == C.k)


class Wrapper:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, cls):
        return lambda *a: ('wrapped', self.f.__get__(obj, cls)(*a)[1])


C.w = Wrapper(f)
print(c.w(9), len.__get__ if hasattr(len, '__get__') and False else 'builtin functions do not bind')


class D:
    length = len

    def __len__(self):
        return 3


print(D().length([1, 2]))
