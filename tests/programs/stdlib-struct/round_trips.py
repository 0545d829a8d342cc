import struct

for order in '<>=!@':
    for code, values in (('b', (-128, 0, 127)), ('H', (0, 65535)), ('i', (-2147483648, 77)), ('Q', (0, 2**64 - 1)), ('d', (0.1, -1e300))):
        for value in values:
            data = struct.pack(order + code, value)
            back = struct.unpack(order + code, data)
            print(order, code, value, data.hex(), back == (value,))

print(struct.pack('>hil', 1, 2, 3))
print(struct.unpack('<2sh?c', b'ab\x01\x02\x01z'))
print(struct.pack('3s5p2x', b'abcdef', b'xyz'))
print(struct.unpack('5p', b'\x02abcd'))
print(struct.pack('3?', 0, [1], ''))
print(struct.pack('< 2h  i ', 1, 2, 3))
