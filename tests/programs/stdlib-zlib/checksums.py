# Checksums of messages, in one go and in parts.
import zlib

for data in (b'', b'a', b'hello world', bytes(range(256)) * 3, bytearray(b'xyz')):
    print(zlib.crc32(data), zlib.adler32(data), hex(zlib.crc32(data, 1)), zlib.adler32(data, 12345))
whole = b'temperature=21.5;humidity=40'
part = zlib.crc32(whole[:10])
print(zlib.crc32(whole[10:], part) == zlib.crc32(whole), zlib.adler32(whole[9:], zlib.adler32(whole[:9])) == zlib.adler32(whole))
try:
    zlib.adler32('text')
except TypeError as error:
    print(error)
