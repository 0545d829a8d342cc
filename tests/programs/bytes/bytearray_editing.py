# Slices that change the length, insertion, removal.
b = bytearray(b"0123456789")
b[2:4] = b"abcd"
print(b)
b[::3] = b"----"
print(b)
del b[1:3], b[-1]
print(b)
b[len(b):] = b"end"
b[:0] = [65, 66]
b[1:1] = range(3)
print(b, len(b))
b.insert(0, 33)
b.insert(-1, 34)
b.insert(99, 35)
b.remove(45)
print(b, b.pop(), b.pop(0), b.pop(-2))
b.reverse()
b += b"++"
b *= 2
print(b)
b.clear()
print(b, bool(b))
