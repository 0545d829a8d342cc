# del unbinds names, items and attributes.
a = b = [1, 2, 3, 4]
del a
print(b)
del b[0], b[-1]
print(b)
del b[:]
print(b)
x, y, z = 1, 2, 3
del x, (y, [z])
for name in ('x', 'y', 'z'):
    pass
try:
    y
except NameError as e:
    print(e)


class C:
    attr = 1


c = C()
c.own = 2
del c.own
try:
    del c.attr
except AttributeError as e:
    print(e)
del C.attr
print(hasattr(c, 'attr'))
d = {'k': 1}
del d['k']
for bad in (lambda: d.__delitem__('k'), lambda: [].__delitem__(0)):
    try:
        bad()
    except (KeyError, IndexError) as e:
        print(type(e).__name__, e)
try:
    del d['k']
except KeyError as e:
    print(repr(e))
try:
    del 'abc'[0]
except TypeError as e:
    print(e)
try:
    del (1,)[0]
except TypeError as e:
    print(e)
try:
    del None.x
except AttributeError as e:
    print(e)


def f():
    v = 1
    del v
    try:
        print(v)
    except UnboundLocalError as e:
        print(e)
    v = 2
    return v


print(f())
for i in range(2):
    tmp = i
    del tmp
