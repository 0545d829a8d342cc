import struct

values = [0.0, -0.0, 1.0, 1.5, 0.1, -2.75, 65504.0, 6.1e-05, 5.96e-08, 2.98e-08, 2.99e-08, 1e-10, 2049.0, 2051.0, 65519.0, 3.4e38, 1e-45, 7e-46, 1e308, 5e-324, float('inf'), float('-inf')]
for value in values:
    for code in 'efd':
        try:
            data = struct.pack('>' + code, value)
            print(value, code, data.hex(), struct.unpack('>' + code, data)[0])
        except OverflowError as e:
            print(value, code, e)
print(struct.pack('<f', 1e-40).hex(), struct.pack('<d', 3).hex(), struct.pack('<d', True).hex())
nan = struct.unpack('<f', struct.pack('<f', float('nan')))[0]
print(nan != nan, struct.unpack('<d', b'\xff' * 8)[0], struct.unpack('>e', b'\x7e\x01')[0])
for i in range(0, 65536, 977):
    half = struct.unpack('<e', i.to_bytes(2, 'little'))[0]
    print(i, half, struct.pack('<e', half) == i.to_bytes(2, 'little') or half != half)
print(struct.pack('f', 1e300))
