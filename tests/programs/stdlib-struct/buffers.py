import struct

buffer = bytearray(12)
struct.pack_into('<hi', buffer, 2, -2, 70000)
print(buffer)
print(struct.unpack_from('<hi', buffer, 2), struct.unpack_from('<h', buffer), struct.unpack_from('<h', buffer, offset=-10))
struct.pack_into('>H', buffer, -2, 513)
print(buffer.hex(' '))
print(list(struct.iter_unpack('<hB', bytes(range(9)))))
for total, pair in enumerate(struct.iter_unpack('2B', b'abcdef')):
    print(total, pair)
s = struct.Struct('>3sB')
s.pack_into(buffer, 0, b'xyz', 9)
print(buffer, s.unpack_from(buffer), list(s.iter_unpack(b'abc1def2')))


def checksum(packet):
    return sum([word for (word,) in struct.iter_unpack('>H', packet)]) & 0xFFFF


print(checksum(b'\x12\x34\xff\xff\x00\x01'))
