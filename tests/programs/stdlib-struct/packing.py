# struct: pack, unpack, sizes, errors.
import struct


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (struct.pack("<BhIq", 1, -2, 3, -4), struct.pack(">BHI", 1, 2, 3), struct.pack("!f", 1.5), struct.pack("<d", 0.1), struct.pack("<e", 1.5), struct.pack("4s", b"ab"), struct.pack("3p", b"abcd"), struct.pack("?", True), struct.pack("<3h", 1, 2, 3), struct.pack("c", b"x"), struct.pack("<bx2xB", 1, 2), struct.pack("")))
show(lambda: (struct.unpack("<BhI", b"\x01\xfe\xff\x03\x00\x00\x00"), struct.unpack(">I", b"\x00\x00\x01\x00"), struct.unpack("<2sB", b"ab\x05"), struct.unpack("<f", b"\x00\x00\xc0\x3f"), struct.unpack("<3B", b"abc"), struct.unpack("?", b"\x02"), struct.unpack_from("<H", b"\x00\x01\x02", 1), list(struct.iter_unpack("<H", b"\x01\x00\x02\x00"))))
show(lambda: (struct.calcsize("<BhIq"), struct.calcsize("BhIq"), struct.calcsize("10s"), struct.calcsize("<3x"), struct.Struct("<HB").size, struct.Struct("<HB").format, struct.Struct("<HB").pack(1, 2), struct.Struct(">H").unpack(b"\x01\x02")))
show(lambda: (lambda b: (struct.pack_into("<H", b, 1, 513), b))(bytearray(4)))
show(lambda: struct.pack("B", 256))
show(lambda: struct.pack("b", -129))
show(lambda: struct.pack("<H", -1))
show(lambda: struct.pack("<H", 1, 2))
show(lambda: struct.pack("<HH", 1))
show(lambda: struct.pack("<H", "a"))
show(lambda: struct.pack("<H", 1.5))
show(lambda: struct.pack("s", "a"))
show(lambda: struct.pack("z", 1))
show(lambda: struct.unpack("<H", b"a"))
show(lambda: struct.unpack("<H", b"abc"))
show(lambda: struct.unpack_from("<I", b"ab"))
show(lambda: struct.pack("c", b"xy"))
show(lambda: struct.pack("<f", 1e40))
show(lambda: struct.pack("<f", "a"))
show(lambda: list(struct.iter_unpack("<H", b"abc")))
show(lambda: struct.pack_into("<H", bytearray(1), 0, 1))
