# A metaclass that registers classes, checks them and adds attributes.
class Registry(type):
    classes = {}

    def __new__(mcs, name, bases, ns, abstract=False):
        cls = super().__new__(mcs, name, bases, ns)
        cls.abstract = abstract
        if not abstract:
            if 'run' not in ns and not any(hasattr(b, 'run') for b in bases):
                raise TypeError(f'{name} must define run')
            mcs.classes[name] = cls
        return cls

    def __init__(cls, name, bases, ns, abstract=False):
        super().__init__(name, bases, ns)

    def create(cls, name, *args):
        return cls.classes[name](*args)


class Job(metaclass=Registry, abstract=True):
    def __init__(self, n=0):
        self.n = n


class Double(Job):
    def run(self):
        return self.n * 2


class Quadruple(Double):
    def run(self):
        return super().run() * 2


print(sorted(Registry.classes), Job.create('Quadruple', 4).run(), Job.abstract, Double.abstract, type(Double).__name__)
try:
    class Idle(Job):
        pass
except TypeError as e:
    print(e)
