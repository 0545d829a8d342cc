# to_bytes and from_bytes in both orders.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-2).to_bytes(3, "big", signed=True), (255).to_bytes(), (0).to_bytes(0, "big"), True.to_bytes(2, "big"))
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xfe\xff", "little", signed=True), int.from_bytes(b""), int.from_bytes([1, 2, 3], "big"), int.from_bytes(bytearray(b"\x80"), signed=True), (2**100).to_bytes(13, "little"))
attempt(lambda: (256).to_bytes(1, "big"))
attempt(lambda: (-1).to_bytes(1, "big"))
attempt(lambda: (128).to_bytes(1, "big", signed=True))
attempt(lambda: (1).to_bytes(1, "middle"))
attempt(lambda: (1).to_bytes(-1, "big"))
attempt(lambda: int.from_bytes("ab", "big"))
attempt(lambda: int.from_bytes(5, "big"))
