"""Classes below list and dict whose __new__ or __init__ takes arguments of its own."""
class Tagged(list):
    def __new__(cls, items, tag=None):
        self = super().__new__(cls, items)
        self.tag = tag
        return self

t = Tagged([1, 2], tag='x')
print(t, t.tag, len(t))

class First(dict):
    def __init__(self, *args, **kwargs):
        self['first'] = 1
        super().__init__(*args, **kwargs)

print(First({'z': 1}, y=2))

class Pair(tuple):
    def __init__(self, items, unit=None):
        self.unit = unit

p = Pair((1, 2), unit='mm')
print(p, p.unit)

class Measure(float):
    def __init__(self, value, unit=None):
        self.unit = unit

m = Measure(2.5, unit='g')
print(m + 1, m.unit)

class Labels(frozenset):
    def __init__(self, items, owner=None):
        self.owner = owner

print(sorted(Labels('ab', owner='me')), Labels('', owner='you').owner)
