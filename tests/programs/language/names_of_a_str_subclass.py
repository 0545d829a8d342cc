"""Attribute names of a class below str."""
class Name(str):
    pass

class Thing:
    pass

t = Thing()
setattr(t, Name('size'), 5)
print(t.size, getattr(t, Name('size')), hasattr(t, Name('none')), vars(t))
delattr(t, Name('size'))
print(vars(t))
try:
    setattr(t, 3, 1)
except TypeError as e:
    print(e)
