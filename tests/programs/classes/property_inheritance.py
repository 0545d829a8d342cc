# A subclass replaces the getter, the setter or both.
class A:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, v):
        self._x = v


class B(A):
    @property
    def x(self):
        return "B" + str(super().x)


class C(A):
    @A.x.setter
    def x(self, v):
        self._x = v * 10


a, b, c = A(), B(), C()
a.x, c.x = 5, 5
print(a.x, b.x, c.x)
try:
    b.x = 1
except AttributeError as error:
    print(error)
