class Proxy:
    def __init__(self, target):
        object.__setattr__(self, 'target', target)

    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(f'hidden {name}')
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        print('set', name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print('del', name)
        object.__delattr__(self, name)


p = Proxy([1, 2, 3])
print(p.index(2), p.target)
p.append(4)
p.extra = 'e'
print(p.extra, len(p.target))
del p.extra
print(hasattr(p, 'extra'), hasattr(p, '_x'), getattr(p, '_x', 'dflt'))
try:
    p._x
except AttributeError as e:
    print(e)


class Dynamic:
    def __getattr__(self, name):
        return lambda *a: (name, a)


print(Dynamic().anything(1, 2), Dynamic().x())


class Slots:
    __slots__ = ('a', 'b')

    def __init__(self):
        self.a = 1


s = Slots()
s.b = 2
print(s.a + s.b)


class Descriptor:
    def __init__(self, default):
        self.default = default

    def __set_name__(self, owner, name):
        self.name = '_' + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, int):
            raise TypeError(f'{self.name[1:]} must be int, not {type(value).__name__}')
        setattr(obj, self.name, value)


class Record:
    size = Descriptor(10)
    count = Descriptor(0)


r = Record()
print(r.size, r.count)
r.size = 5
print(r.size, vars(r), isinstance(Record.size, Descriptor))
try:
    r.count = 'many'
except TypeError as e:
    print(e)


class GetAttribute:
    x = 1

    def __getattribute__(self, name):
        if name == 'magic':
            return 42
        return super().__getattribute__(name)


g = GetAttribute()
print(g.magic, g.x)
try:
    g.y
except AttributeError as e:
    print(e)
