# python: 3.12
"""super in nested functions, in comprehensions, under another name, and what it is itself."""
class Base:
    def name(self):
        return 'Base'

class Derived(Base):
    def name(self):
        def inner():
            return super(Derived, self).name()
        return inner()

    def names(self):
        return [super(Derived, self).name() for _ in range(2)]

    def aliased(self):
        s = super
        return s(Derived, self).name()

    def kind(self):
        return super().__class__, super().__self__ is self

d = Derived()
print(d.name(), d.names(), d.aliased(), d.kind())
s = super(Derived, d)
print(repr(s).split(',')[0], s.name())
try:
    s.missing
except AttributeError as e:
    print(e)
