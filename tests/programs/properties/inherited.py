# Properties in subclasses: overridden, extended, through super, on the class.
class Base:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        """Value."""
        return self._v

    @v.setter
    def v(self, x):
        self._v = x


class ReadOnly(Base):
    @property
    def v(self):
        return 'ro ' + str(super().v)


class Extended(Base):
    @Base.v.setter
    def v(self, x):
        Base.v.fset(self, x * 2)


class Plain(Base):
    v = 'just a value'


r, e, p = ReadOnly(), Extended(), Plain()
print(r.v)
try:
    r.v = 5
except AttributeError as err:
    print(err)
e.v = 5
print(e.v, Extended.v.__doc__)
p.v = 7
print(p.v, p._v)


class Meta(type):
    @property
    def tag(cls):
        return 'tag of ' + cls.__name__


class T(metaclass=Meta):
    pass


print(T.tag, hasattr(T(), 'tag'))


class Lazy:
    @property
    def data(self):
        self.__dict__.setdefault('n', 0)
        self.n += 1
        raise AttributeError('inside')

    def __getattr__(self, name):
        return f'fallback {name}'


print(Lazy().data)
