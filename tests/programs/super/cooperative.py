# super() follows the order of the object's class, not of the class it is written in.
class Root:
    def __init__(self, **kw):
        assert not kw, kw
        self.log = ['Root']

    def who(self):
        return ['Root']


class A(Root):
    def __init__(self, a=0, **kw):
        super().__init__(**kw)
        self.a = a
        self.log.append('A')

    def who(self):
        return ['A'] + super().who()


class B(Root):
    def __init__(self, b=0, **kw):
        super().__init__(**kw)
        self.b = b
        self.log.append('B')

    def who(self):
        return ['B'] + super().who()


class C(A, B):
    def __init__(self, c=0, **kw):
        super().__init__(**kw)
        self.log.append('C')

    def who(self):
        return ['C'] + super().who()


x = C(c=1, a=2, b=3)
print(x.log, x.who(), x.a, x.b, A().who(), B().who())
print(super(A, x).who(), super(C, x).who(), super(Root, x).__init__.__name__)
try:
    super(C, A()).who()
except TypeError as e:
    print(e)
try:
    super(B, x).nothing
except AttributeError as e:
    print(e)
