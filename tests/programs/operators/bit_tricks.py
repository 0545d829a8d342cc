# Bit operators of ints of any size and sign, and the usual tricks with them.
def bits(n, width=8):
    return format(n & ((1 << width) - 1), f'0{width}b')


for n in (0, 1, 5, -1, -6, 127, -128):
    print(f'{n:5}', bits(n), bits(~n), bits(n << 1), bits(n >> 1), n.bit_length(), n.bit_count())
print(6 & -6, 12 & -12, 0b1011_0000 & -0b1011_0000)
print([n for n in range(70) if n & (n - 1) == 0])
a, b = 12, 9
a ^= b
b ^= a
a ^= b
print(a, b)
gray = [n ^ (n >> 1) for n in range(8)]
print([format(g, '03b') for g in gray])
big = 1 << 100
print(big | 1, big & -1 == big, (-big) >> 98, -big & 0xFF, ~big + 1 == -big)
print((-1) ^ (1 << 70), (-5) | (1 << 65), (1 << 65) ^ (1 << 65))


def reverse_bits(n, width):
    out = 0
    for _ in range(width):
        out = out << 1 | n & 1
        n >>= 1
    return out


print(reverse_bits(0b1101, 4), reverse_bits(1, 80) == 1 << 79)
mask = 0
for flag in (0, 3, 5):
    mask |= 1 << flag
print(bin(mask), hex(mask), oct(mask), [i for i in range(8) if mask >> i & 1])
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1.0 | 1, lambda: 'a' & 1):
    try:
        f()
    except (ValueError, TypeError) as error:
        print(type(error).__name__ + ':', error)
print(True | False, True & 1, True ^ True, ~True, True << 3)
