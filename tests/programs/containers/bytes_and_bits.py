# Bits set, read and packed in integers and bytes.
def pack(flags):
    n = 0
    for i, flag in enumerate(flags):
        n |= flag << i
    return n


n = pack([True, False, True, True])
print(n, bin(n), [bool(n >> i & 1) for i in range(4)], n & -n, n & (n - 1), n.bit_count())
data = n.to_bytes(2, "big") + bytes([0xFF, n ^ 0xFF])
print(data, data.hex(" "), int.from_bytes(data, "little"), [f"{b:08b}" for b in data], sum(data) & 0xFF)
print((0b1010 << 4 | 0b0101) == 0xA5, ~n & 0xF, 1 << 10, 0xDEADBEEF >> 16 == 0xDEAD, (-1) & 0xFFFF, (n ^ n))
