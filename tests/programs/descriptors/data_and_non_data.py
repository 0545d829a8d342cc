# Data descriptors win over the instance's dict, others do not.
class Data:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name

    def __get__(self, obj, cls=None):
        return ('get', self.name, obj is None, cls.__name__)

    def __set__(self, obj, value):
        print('set', value)
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        print('delete')


class NonData:
    def __get__(self, obj, cls):
        return 'non-data'


class Host:
    a = Data()
    b = NonData()


h = Host()
h.__dict__['b'] = 'own'
print(h.a, Host.a, h.b, Host.b)
h.a = 5
print(h.a, h.__dict__)
del h.a
h.b = 'changed'
print(h.b, Host().b)
Host.b = 'replaced on the class'
print(Host.b, Host.__dict__['a'].name)
Host.late = Data()
try:
    Host.late
except AttributeError as e:
    print(e)


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__['s'] = ('via', value)


class Uses:
    s = SetOnly()


u = Uses()
print(type(u.s).__name__)
u.s = 1
print(u.s)
try:
    del u.s
except AttributeError as e:
    print(e)


class Getter:
    def __get__(self, obj, cls=None):
        raise AttributeError('refused')


class Guarded:
    g = Getter()

    def __getattr__(self, name):
        return 'getattr ' + name


print(Guarded().g, getattr(Uses(), 'none', 0), hasattr(Guarded, 'g'))
