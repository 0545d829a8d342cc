a = list(range(10))
print(a[2:5], a[:3], a[7:], a[-3:], a[:-7], a[::3], a[::-1], a[8:2:-2], a[20:], a[-20:2], a[5:2], a[:])
a[2:5] = ['x']
print(a)
a[1:1] = [10, 11, 12]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[-2:] = []
print(a)
a[5:2] = ['mid']
print(a)
a[:] = range(6)
print(a)
a[1:3] = a
print(a)
a[::-1] = list(range(len(a)))
print(a)
del a[2]
del a[-1]
del a[1:3]
print(a)
del a[::2]
print(a)
a = list(range(20))
del a[15:2:-3]
print(a)
del a[100:]
del a[:]
print(a)
a = [1, 2, 3]
for f in (lambda: a.__class__, ):
    pass
def assign(key, value):
    a[key] = value
def delete(key):
    del a[key]
for f, args in ((assign, (5, 1)), (assign, (slice(0, 3, 2), [1])), (assign, (slice(0, 1), 5)), (assign, ('x', 1)), (delete, (7,)), (delete, ('x',)), (assign, (slice(0, 2, 0), []))):
    try:
        f(*args)
    except Exception as e:
        print(type(e).__name__, e)
a[0:2] = 'abc'
a[1:2] = (i for i in range(3))
print(a, a[slice(1, None)], a[slice(None, None, 2)], slice(1, 5, 2), slice(3), slice(1, 5).indices(3), slice(None, None, -1).indices(5), slice(-3, None).indices(10), slice(1, 2) == slice(1, 2))
