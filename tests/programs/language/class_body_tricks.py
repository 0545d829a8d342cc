# Class bodies: statements, inherited attributes, class variables, __init_subclass__, __set_name__, __class__.
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[name or cls.__name__.lower()] = cls


class Csv(Plugin): pass
class Json(Plugin, name='js'): pass
print(sorted(Plugin.registry), Plugin.registry['js'].__name__)


class Field:
    def __set_name__(self, owner, name): print('field', owner.__name__, name); self.name = name
    def __get__(self, obj, cls): return obj.__dict__.get(self.name, 'unset') if obj else self


class Model:
    a = Field()
    b = c = Field()
    for i in range(3):
        locals_are_attributes = i
    if i > 1:
        chosen = 'yes'
    else:
        never = 'no'
    try:
        broken = 1 / 0
    except ZeroDivisionError:
        broken = 'caught'
    del i


m = Model()
m.__dict__['c'] = 5
print(m.a, m.c, Model.locals_are_attributes, Model.chosen, hasattr(Model, 'never'), Model.broken, hasattr(Model, 'i'))


class Shared:
    items = []
    count = 0
    def add(self, x):
        self.items.append(x)
        self.count += 1
    def cls(self): return __class__


one, two = Shared(), Shared()
one.add(1)
two.add(2)
print(Shared.items, Shared.count, one.count, vars(two), one.cls() is Shared)


class Meta(type):
    def __new__(mcls, name, bases, namespace):
        namespace['added'] = name * 2
        return super().__new__(mcls, name, bases, namespace)
    def __len__(cls): return 42
    def __contains__(cls, item): return item == cls.__name__


class Made(metaclass=Meta): pass
print(Made.added, len(Made), 'Made' in Made, type(Made).__name__, isinstance(Made, type))
Dynamic = type('Dynamic', (Shared,), {'extra': lambda self: 'extra', '__str__': lambda self: 'dyn'})
print(Dynamic().extra(), str(Dynamic()), Dynamic.__mro__[1].__name__, Dynamic.__name__)
