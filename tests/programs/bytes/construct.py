print(bytes(), bytes(3), bytes([1, 2, 255]), bytes(b'abc'), bytes('é', 'utf-8'), bytes(bytearray(b'x')), bytes(range(5)), bytes((65, 66)), bytes(True))
class B:
    def __bytes__(self):
        return b'custom'
print(bytes(B()), bytes(x for x in (1, 2)))
for f in (lambda: bytes('a'), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(-1), lambda: bytes(['a']), lambda: bytes(1.5), lambda: bytes(b'a', 'utf-8'), lambda: bytes(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for b in (b'abc', b"it's", b'"', b'\'"', b'\\', b'\n\t\r\x00\x7f\xff', b''):
    print(repr(b), str(b), len(b))
