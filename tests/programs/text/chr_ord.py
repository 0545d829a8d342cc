print(chr(65), chr(0x20ac), chr(0x1d11e), ord('A'), ord('€'), ord('𝄞'), ord(b'x'), chr(0) == '\0', len(chr(0x10ffff)))
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr('a'), lambda: chr(1.5), lambda: ord(''), lambda: ord('ab'), lambda: ord(5), lambda: ord(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(chr(True), all(ord(chr(i)) == i for i in range(0, 0x110000, 997)))
