import struct
buf = b"0123456789"
print(struct.unpack("h", memoryview(buf)[1:3]), struct.unpack_from("i", buf, 1), struct.unpack_from("@ii", buf, 1), struct.calcsize("bIbq"), struct.calcsize("@bh"), struct.calcsize("=bh"), struct.pack("@bh", 1, 2), struct.unpack(">3sx?", b"abc\0\1"), struct.pack("3p", b"abcd"), struct.calcsize(""), struct.Struct("<h").size, struct.pack("n", 5))
