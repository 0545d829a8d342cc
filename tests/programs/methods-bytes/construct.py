"""bytes of objects with __bytes__, and what it says to encodings that fit nothing."""
class Raw:
    def __bytes__(self):
        return b'raw'

class Text(str):
    def __bytes__(self):
        return b'own'

print(bytes(Raw()), bytes(Text('t')), bytes(Text('t'), 'ascii'), bytes('é', 'utf-8'), bytes('é', 'ascii', 'replace'))
for args in [('a',), (1, 'utf8'), (b'a', 'utf8'), (b'a', 'utf8', 'strict')]:
    try:
        print(bytes(*args))
    except TypeError as e:
        print(e)
try:
    bytes(b'a', errors='strict')
except TypeError as e:
    print(e)
