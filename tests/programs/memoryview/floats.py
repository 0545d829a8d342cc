# Doubles and single floats through a view.
import struct
room = bytearray(24)
doubles = memoryview(room).cast("d")
doubles[0], doubles[1], doubles[2] = 1.5, -0.0, float("inf")
print(doubles.tolist(), room[:8].hex(), struct.unpack("<3d", room))
singles = memoryview(bytearray(8)).cast("f")
singles[0] = 0.1
singles[1] = 3
print(singles.tolist(), singles.nbytes, singles == singles.cast("B"), singles.cast("B").hex("-", 4))
