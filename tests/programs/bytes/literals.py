# Escapes and representations.
print(b"\x00\t\n\\\"'", b'"', b"'", b"\101\x41", rb"\n", bytes(range(28, 40)), bytearray(b"\x7f\x80"), str(b"ab"), repr(bytearray()))
print(b"a" b"b", ascii(b"\xe9"), [*b"az"], b"abc"[1], b"abc"[1:2], b"abc"[-1:], b"hello"[::-2])
