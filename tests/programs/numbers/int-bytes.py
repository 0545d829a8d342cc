for n in (0, 1, 255, 256, 65535, 2**31, 2**64 - 1):
    print(n.to_bytes(9, "big"), n.to_bytes(9, "little"), int.from_bytes(n.to_bytes(9, "little"), "little"))
for n in (-1, -128, -129, -(2**63), 127, 128):
    print(n.to_bytes(10, "big", signed=True), int.from_bytes(n.to_bytes(10, "big", signed=True), "big", signed=True))
print(int.from_bytes(b"\x80", "big", signed=True), int.from_bytes(b""), int.from_bytes([1, 2, 3], "little"))
for call in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (1).to_bytes(1, "x"), lambda: (5).to_bytes(-1, "big"), lambda: int.from_bytes("a", "big")):
    try:
        print(call())
    except (OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
