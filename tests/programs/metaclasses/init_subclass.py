# __init_subclass__ gets the keywords of the class statement.
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[key or cls.__name__] = cls


class A(Plugin): pass
class B(Plugin, key='bee'): pass
class C(B, key='see'): pass


print({k: v.__name__ for k, v in Plugin.registry.items()})
try:
    class D(Plugin, other=1): pass
except TypeError as e:
    print(e)
try:
    class E(object, flag=1): pass
except TypeError as e:
    print(e)


class Multi1:
    def __init_subclass__(cls, **kw):
        print('Multi1', cls.__name__)
        super().__init_subclass__(**kw)


class Multi2:
    def __init_subclass__(cls, **kw):
        print('Multi2', cls.__name__)
        super().__init_subclass__(**kw)


class Both(Multi1, Multi2): pass
X = type('X', (Plugin,), {}, key='dynamic')
print(Plugin.registry['dynamic'] is X)


class Requires:
    def __init_subclass__(cls, *, must):
        cls.must = must


class Has(Requires, must=3): pass
print(Has.must)
try:
    class HasNot(Requires): pass
except TypeError as e:
    print(e)
