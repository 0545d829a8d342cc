x = 1
del x
try:
    x
except NameError as e:
    print(e)
try:
    del x
except NameError as e:
    print(e)
l = list(range(10))
del l[0], l[-1]
del l[2:4]
print(l)
del l[::2]
print(l)
d = {1: 'a', 2: 'b', 3: 'c'}
del d[2]
print(d)
try:
    del d[2]
except KeyError as e:
    print('KeyError', e)
try:
    del l[99]
except IndexError as e:
    print(e)


class A:
    pass


a = A()
a.b = A()
a.b.c = 1
del a.b.c
print(vars(a.b))
del a.b
try:
    del a.b
except AttributeError as e:
    print(e)


def f(p):
    del p
    try:
        return p
    except UnboundLocalError as e:
        return str(e)


print(f(1))
y, z, w = 1, 2, 3
del (y, [z]), w
try:
    print(w)
except NameError as e:
    print(e)


def again():
    v = 1
    del v
    v = 2
    return v


print(again())
try:
    del (1, 2)[0]
except TypeError as e:
    print(e)
try:
    del 'abc'[0]
except TypeError as e:
    print(e)
