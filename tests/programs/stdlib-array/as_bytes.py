# arrays wherever bytes are taken
import array, base64, binascii, hashlib, struct, zlib
a = array.array('B', b'abc')
print(bytes(a), bytearray(a), bytes(memoryview(a)), base64.b64encode(a), binascii.crc32(a), zlib.crc32(a))
print(b'ab' + a, a in b'zabcz', b'abc'.find(a), b','.join([a, a]), b'abc' == a, a == b'abc', hashlib.md5(a).hexdigest(), str(a, 'utf8'))
print(int.from_bytes(a, 'big'), struct.unpack('3B', a), b'a%bc' % a, b'zabc'.endswith(a), b'abc'.replace(a, b'z'))
print(b'abcz'.strip(a), b'abcdabc'.count(a), b'1abc2'.split(a), memoryview(b'abc') == a, float(array.array('B', b'1.5')), int(array.array('B', b'15')))
data = bytearray(b'z')
data.extend(a)
print(data, len(a), a[1], list(a))
