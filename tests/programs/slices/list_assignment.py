# Assigning to slices of a list: growing, shrinking, stepping.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


a = list(range(10))
a[2:5] = "xyz!"
print(a)
a[::3] = [0, 0, 0, 0]
print(a)
a[5:2] = [7, 7]
a[-1:] = []
a[100:] = (8,)
a[:0] = range(2)
print(a)
a[1:3] = a
print(a, len(a))
del a[::4], a[-3:]
print(a)
attempt(lambda: a.__setitem__(slice(0, 4, 2), [1]))
attempt(lambda: a.__setitem__(slice(0, 2), 5))
attempt(lambda: a.__setitem__("x", 5))
attempt(lambda: a.__setitem__(99, 5))
