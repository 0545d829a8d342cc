# super in class methods, static methods, properties, nested functions, comprehensions, and by two arguments.
class Base:
    tag = 'base'

    @classmethod
    def make(cls, *a):
        return (cls.__name__, a)

    @staticmethod
    def util():
        return 'util'

    @property
    def p(self):
        return 'p of base'

    def m(self, x):
        return x + 1

    def __getitem__(self, i):
        return ('base item', i)

    def __len__(self):
        return 4


class Child(Base):
    tag = 'child'

    @classmethod
    def make(cls, *a):
        return super().make('extra', *a)

    @staticmethod
    def util():
        return 'child ' + super(Child, Child).util()

    @property
    def p(self):
        return super().p.upper()

    def m(self, x):
        def nested():
            return super(Child, self).m(x)
        return nested(), [super(Child, self).m(i) for i in range(2)], super().tag, super().m(10)

    def closure(self):
        f = lambda: super().m(1)
        return f(), __class__.__name__

    def __getitem__(self, i):
        return super().__getitem__(i + 1)

    def other(self):
        s = super()
        return s.m(5), s.tag, s.__thisclass__.__name__, s.__self__ is self, type(s).__name__

    def no_item(self):
        return super()[0]

    def no_len(self):
        return len(super())


c = Child()
print(Child.make(1), c.make(2), Child.util(), c.p, c.m(3), c.closure(), c[1], c.other())
for f in (c.no_item, c.no_len):
    try:
        f()
    except TypeError as e:
        print(e)


def outside():
    return super().x


try:
    outside()
except RuntimeError as e:
    print(e)


class Bad:
    def f():
        return super()

    def g(self):
        del self
        return super()


try:
    Bad.f()
except RuntimeError as e:
    print(e)
try:
    Bad().g()
except RuntimeError as e:
    print(e)
class S(Base):
    def setter(self):
        super().tag = 5
try:
    S().setter()
except AttributeError as e:
    print(e)
