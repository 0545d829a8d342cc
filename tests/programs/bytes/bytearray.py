a = bytearray(b'hello')
print(a, repr(a), str(a), len(a), a[0], a[1:3], a[::-1], bytearray(), bytearray(3), bytearray([1, 2]), bytearray('é', 'utf-8'))
a[0] = 72
a.append(33)
a.extend(b' you')
a.extend([46, 46])
a += b'xyz'
print(a)
a[1:3] = b'EEEE'
print(a)
del a[0]
del a[-2:]
print(a)
a[::2] = bytes(len(a[::2]))
print(a, a.pop(), a.pop(0), a)
a.insert(0, 65)
a.insert(100, 66)
a.insert(-1, 67)
print(a, a.find(b'l'), a.startswith(b'A'), a.endswith(b'B'))
a.remove(65)
a.reverse()
c = a.copy()
c.clear()
print(a, c, a == bytes(a), a * 2)
del a[::2]
print(a)
a *= 2
print(a, bytes(a), list(a), 0 in a)
a[:] = b''
print(a, bool(a))
for f in (lambda: a.pop(), lambda: a.append(256), lambda: a.append('a'), lambda: a.remove(1), lambda: a.extend('abc'), lambda: bytearray(b'ab')[5], lambda: bytearray('a'), lambda: hash(a), lambda: bytearray(b'a') + 'b'):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
b = bytearray(b'abcdef')
try:
    b[::2] = b'xy'
except ValueError as e:
    print(e)
b[3:3] = b[:]
print(b)
b.extend(b)
print(b)
big = bytearray()
for i in range(1000):
    big.append(i % 256)
print(len(big), sum(big), big[255], big[256])
