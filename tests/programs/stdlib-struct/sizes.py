import struct

for code in 'xcbB?hHiIlLqQefdsp':
    print(code, [struct.calcsize(prefix + code) for prefix in ('', '@', '=', '<', '>', '!')])
for code in 'nNP':
    print(code, struct.calcsize(code))
for format in ('bi', 'bq', 'bhi0q', 'cxd', '3sH', 'i2b', '', '0s', '10x', 'bh0i', 'ib0i', '<bi', '=bq'):
    print(repr(format), struct.calcsize(format))
print(struct.calcsize(b'>ii'))
print(struct.pack('bi', 1, 2), struct.pack('=bi', 1, 2), struct.pack('b0i', 1))
s = struct.Struct('<hi')
print(s.format, s.size, s.pack(1, 2), s.unpack(s.pack(3, 4)))
