# A slice assigned to an overlapping slice is copied first.
data = bytearray(b"0123456789")
view = memoryview(data)
view[2:7] = view[0:5]
print(data)
view[0:5] = view[2:7]
print(data)
view[:] = view[::-1]
print(data)
