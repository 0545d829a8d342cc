# Properties: getter, setter, deleter, by decorator and by call.
class Circle:
    def __init__(self, r):
        self._r = r

    @property
    def r(self):
        print('get')
        return self._r

    @r.setter
    def r(self, value):
        if value < 0:
            raise ValueError('negative radius')
        print('set', value)
        self._r = value

    @r.deleter
    def r(self):
        print('del')
        del self._r

    area = property(lambda self: 3 * self._r ** 2, doc='about')
    write_only = property(None, lambda self, v: print('wrote', v))


c = Circle(2)
c.r = c.r + 1
c.r += 10
print(c.r, c.area, Circle.area.__doc__, Circle.r.fget is not None, Circle.area.fset)
try:
    c.r = -1
except ValueError as e:
    print(e)
c.write_only = 5
del c.r
for f in (lambda: c.r, lambda: c.write_only, lambda: setattr(c, 'area', 1), lambda: delattr(c, 'area'), lambda: delattr(c, 'write_only')):
    try:
        f()
    except AttributeError as e:
        print(e)
print('r' in c.__dict__, type(Circle.r).__name__, isinstance(Circle.r, property))
c.__dict__['area'] = 'in dict'
c._r = 1
print(c.area)
