# __getattr__ is asked last, __getattribute__ first; setattr and delattr have hooks too.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, '_target', target)

    def __getattr__(self, name):
        print('get', name)
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        print('set', name, value)
        setattr(self._target, name, value)

    def __delattr__(self, name):
        print('del', name)
        delattr(self._target, name)


class Thing:
    color = 'red'


t = Thing()
p = Proxy(t)
print(p.color)
p.color = 'blue'
print(t.color, Thing.color, list(p.__dict__))
del p.color
print(t.color)
print(getattr(p, 'nothing', 'default'), hasattr(p, 'nope'))
try:
    p.nothing
except AttributeError as e:
    print(e)


class Logged:
    kind = 'logged'

    def __getattribute__(self, name):
        if name.startswith('_'):
            return object.__getattribute__(self, name)
        return ('looked up', name)


print(Logged().kind, Logged().anything, Logged().__class__.__name__)


class Both:
    def __getattribute__(self, name):
        if name == 'a':
            raise AttributeError('no a')
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return 'fallback ' + name


b = Both()
b.z = 1
print(b.a, b.z, b.q)


class Fails:
    def __getattr__(self, name):
        raise KeyError(name)


try:
    getattr(Fails(), 'x', 'default')
except KeyError as e:
    print('KeyError', e)
