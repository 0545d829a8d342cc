import binascii

print(binascii.crc32(b''), binascii.crc32(b'123456789'), hex(binascii.crc32(b'The quick brown fox jumps over the lazy dog')))
crc = 0
for part in (b'The quick', b' brown fox', bytearray(b' jumps over the lazy dog')):
    crc = binascii.crc32(part, crc)
print(hex(crc))
print(binascii.crc32(b'abc', 2**32 - 1), binascii.crc32(b'abc', -1), binascii.crc32(b'abc', 2**40 + 5))
print(binascii.crc32(bytes(range(256)) * 10))
try:
    binascii.crc32('text')
except TypeError as e:
    print(e)
