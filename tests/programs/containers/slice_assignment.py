# Slices on the left side.
a = list(range(8))
a[2:4] = "xyz"
print(a)
a[::3] = [0] * len(a[::3])
print(a)
a[5:2] = ["ins"]
print(a)
del a[1::2]
print(a)
a[:] = a[::-1]
print(a)
a[len(a) :] = [1, 2]
print(a)
