from array import array

for code in 'bBhHiIlLqQfd':
    a = array(code, [1, 2, 100])
    data = a.tobytes()
    print(code, a.itemsize, data.hex(), array(code, data) == a)
    a.byteswap()
    a.byteswap()
    print(a)
b = array('H', b'\x01\x02\x03\x04')
b.byteswap()
print(b, b.tobytes())
b.frombytes(b'\xff\xff')
b.fromlist([7])
print(b)
