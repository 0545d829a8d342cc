# Bitwise operators on negative and large ints; bit_length and bit_count.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


a, b = -(2**70) + 5, 2**65 - 1
print(a & b, a | b, a ^ b, ~a, a >> 3, b << 3, -1 >> 100, 1 >> 10**20, -5 & 0xFF, 5 | -8, True ^ True, True & 3)
print([(n.bit_length(), n.bit_count()) for n in (0, 1, -1, 255, -256, 2**64, -(2**64) + 1)])
attempt(lambda: 1 << -1)
attempt(lambda: 1 >> -1)
attempt(lambda: 1 & 1.0)
attempt(lambda: ~1.5)
attempt(lambda: 1 << "a")
