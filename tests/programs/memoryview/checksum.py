# A usual use: a packet is taken apart without copying its parts.
def checksum(part):
    total = 0
    for byte in part:
        total = (total * 31 + byte) & 0xFFFF
    return total


packet = bytes([2, 5]) + b"hello" + bytes([3]) + b"bye" + bytes([0])
view = memoryview(packet)
at = 1
parts = []
for _ in range(packet[0]):
    size = view[at]
    parts.append(view[at + 1 : at + 1 + size])
    at += 1 + size
print([part.tobytes() for part in parts], [checksum(part) for part in parts], view[at:].tolist())
