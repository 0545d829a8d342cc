# What happens, in which order, when a class statement runs.
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, [b.__name__ for b in bases], kw)
        return {'given': 1}

    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print('init', cls.__name__, kw)
        super().__init__(name, bases, ns)

    def __call__(cls, *args):
        print('call', cls.__name__, args)
        return super().__call__(*args)


class Desc:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)


class Base:
    def __init_subclass__(cls, **kw):
        print('init_subclass', cls.__name__, kw)


class A(Base, metaclass=Meta, flag=True):
    d = Desc()

    def __init__(self, x):
        print('instance init', x)


print(type(A), A.given, isinstance(A, Meta), A(5).__class__ is A)


class B(A):
    pass


print(type(B).__name__, Meta('Dyn', (A,), {'z': 1}).z)
