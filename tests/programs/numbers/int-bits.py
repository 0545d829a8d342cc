for a in (0, 1, -1, 0xFF, -0x100, 0x123456789ABCDEF, -0x123456789ABCDEF, 1 << 100, -(1 << 100)):
    for b in (0, -1, 0xF0F0, -0xF0F0, (1 << 64) - 1, -(1 << 64)):
        print(a & b, a | b, a ^ b)
    print(~a, a.bit_length(), a.bit_count())
