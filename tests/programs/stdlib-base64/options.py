import base64

print(base64.b64encode(b'\xfb\xef\xff', b'+-'), base64.b64encode(b'\xfb\xef\xff', altchars=b'/+'))
print(base64.b64decode('$$8@', '$@'), base64.b64decode(b'ab$d', b'$+'))
print(base64.a85encode(b'    aaaa\0\0\0\0', foldspaces=True), base64.a85decode(b'yz', foldspaces=True))
print(base64.a85encode(b'hello world, this is a text', wrapcol=12), base64.a85encode(b'hello', wrapcol=4, adobe=True))
print(base64.a85encode(b'ab', pad=True), base64.a85encode(b'\0', pad=True), base64.a85encode(b'\0'), base64.b85encode(b'ab', pad=True))
print(base64.a85decode('<~BOu!r DZ~>', adobe=True), base64.b32decode('MFRGG01A', map01='I'), base64.b32decode('mfrgg===', casefold=True))
print(base64.encodebytes(bytes(range(100))).decode())
print(base64.decodebytes(b'AAEC\nAwQ=\n'))
for bad in ('z', 'ab!d', 'abc', 'aaaaaaa='):
    for decode in (base64.b64decode, base64.b32decode, base64.b16decode):
        try:
            print(bad, decode(bad))
        except ValueError as e:
            print(bad, type(e).__name__, e)
