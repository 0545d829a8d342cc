l = list(range(10))
s = 'abcdefghij'
t = tuple(l)
for sl in (slice(2, 5), slice(None, 3), slice(7, None), slice(None, None, 2), slice(None, None, -1), slice(8, 2, -2), slice(-3, None), slice(None, -8), slice(5, 2), slice(100, 200), slice(-100, 3), slice(3, -100, -1), slice(None, None, 100), slice(-1, -4, -1), slice(0, 0)):
    print(sl, l[sl], s[sl], t[sl], range(10)[sl])
print(l[1:3], l[:], l[::-2], l[-2:], s[::-1], s[1:-1:3], l[2:2], l[:-1][-1])
l[2:5] = ['x']
print(l)
l[1:1] = [7, 8]
print(l)
l[::3] = 'abcd'
print(l)
l[-2:] = []
print(l)
l[:] = range(3)
print(l)
l[len(l):] = [9]
l[:0] = 'z'
print(l)
del l[1:3]
print(l)
l[::-1] = [1, 2, 3]
print(l)
for bad in (lambda: l.__setitem__(slice(None, None, 2), [1]), lambda: l[::0], lambda: 'abc'[::0], lambda: l['a':], lambda: l[1.0:2]):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    l[0:1] = 5
except TypeError as e:
    print(e)
a = [1, 2, 3]
a[1:2] = a
print(a)
a[:] = a[::-1]
print(a)
print(slice(1, 2, 3).start, slice(5).stop, slice(1, 2).step, slice(2, 8, 3).indices(5), slice(None, None, -1).indices(4))
print(slice(1, 2) == slice(1, 2), repr(slice(None)), 'x'[5:], ''[::-1], b'bytes'[1:3], b'abc'[::-1])
m = [[1, 2], [3, 4]]
c = m[:]
c[0].append(9)
c.append(0)
print(m, c)


class Index:
    def __index__(self):
        return 2


print(l[Index()], s[Index():], s[: Index()])
big = 10**20
print(s[:big], s[-big:2], l[big:], s[big:])
print('héllo wörld'[1:4], 'héllo'[::-1], 'ab€c😀d'[2:5], '😀😁😂'[1])
