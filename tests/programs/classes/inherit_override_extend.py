# Overriding, extending and inheriting through three levels.
class Base:
    kind = 'base'

    def __init__(self):
        self.trace = [self.step()]

    def step(self):
        return 'base step'

    def run(self):
        return f'{self.kind}: {self.step()}'


class Middle(Base):
    kind = 'middle'

    def __init__(self):
        super().__init__()
        self.trace.append('middle init')


class Leaf(Middle):
    def step(self):
        return 'leaf on ' + super().step()


for cls in (Base, Middle, Leaf):
    x = cls()
    print(x.run(), x.trace, isinstance(x, Middle), cls.__bases__[0].__name__)
print(Leaf.run is Base.run, Leaf.step is Base.step, issubclass(Leaf, Base))
