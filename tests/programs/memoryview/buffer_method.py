# python: 3.12
# A class with __buffer__ can be viewed.
class Frame:
    def __init__(self):
        self.data = bytearray(b"\x01\x02\x03\x04")

    def __buffer__(self, flags):
        return memoryview(self.data)


frame = Frame()
view = memoryview(frame)
view[1] = 9
print(frame.data, bytes(frame), view.tolist(), int.from_bytes(frame, "big"))
