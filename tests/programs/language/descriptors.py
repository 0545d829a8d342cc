# Descriptors: data and non-data, properties built by hand, lookup order.
class Data:
    def __get__(self, obj, cls): return 'data descriptor'
    def __set__(self, obj, value): obj.log = ('set', value)
    def __delete__(self, obj): obj.log = 'deleted'


class NonData:
    def __get__(self, obj, cls): return 'non-data descriptor' if obj is not None else 'from class'


class C:
    d = Data()
    n = NonData()
    plain = 'class attribute'


c = C()
c.__dict__.update(d='instance d', n='instance n', plain='instance plain')
print(c.d, '|', c.n, '|', c.plain, '|', C.n)
c.d = 5
print(c.log)
del c.d
print(c.log)


class Property:
    def __init__(self, fget, fset=None): self.fget, self.fset = fget, fset
    def __get__(self, obj, cls=None): return self if obj is None else self.fget(obj)
    def __set__(self, obj, value):
        if self.fset is None: raise AttributeError('read only')
        self.fset(obj, value)
    def setter(self, fset): return Property(self.fget, fset)


class Celsius:
    def __init__(self, t): self._t = t
    @Property
    def t(self): return self._t
    @t.setter
    def t(self, value): self._t = value
    @Property
    def fahrenheit(self): return self._t * 9 / 5 + 32


x = Celsius(20)
x.t = 25
print(x.t, x.fahrenheit)
try:
    x.fahrenheit = 1
except AttributeError as error:
    print(error)


class Lazy:
    def __init__(self, f): self.f, self.name = f, f.__name__
    def __get__(self, obj, cls):
        value = obj.__dict__[self.name] = self.f(obj)
        return value


class Page:
    @Lazy
    def content(self):
        print('loading')
        return 'text'


p = Page()
print(p.content, p.content, vars(p))


class Real:
    @property
    def v(self): return 1
try:
    Real().v = 2
except AttributeError as error:
    print(error)
try:
    del Real().v
except AttributeError as error:
    print(error)
