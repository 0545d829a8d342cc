# Where a view stands for bytes.
import struct
data = bytearray(b"key=value;")
view = memoryview(data)
print(bytes(view[:3]), bytearray(view[4:9]), view.tobytes(), str(view[:3], "ascii"), view.hex(), view[:4].hex(":"), view[:4].hex("-", 2))
print(b"|".join([view[:3], b"x", view[4:6]]), b"x" + view[:2], int.from_bytes(view[:2], "big"), int.from_bytes(view[::-1][:2], "little"))
print(struct.unpack_from(">H", view, 2), struct.unpack("3s", view[:3]), b"abc".startswith(memoryview(b"ab")), b"-key=-".find(view[:4]))
struct.pack_into("<I", view[4:], 0, 0x41424344)
print(data, b"abc".replace(memoryview(b"b"), view[:1]), data.count(view[:1]))
