# Integers of any size.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (2**200, -(2**200), 2**200 // 3**50, -(2**200) % 10**9, (2**200).bit_length(), 2**200 >> 190, (2**200 + 1) & (2**64 - 1), 3**100 ^ 2**100))
show(lambda: (10**25 == int("1" + "0" * 25), 10**25 > 10.0**24, float(10**25), 10**25 / 10**24, 10**400 // 10**399, int(1e25), hash(10**25) == hash(10**25)))
show(lambda: (str(2**128), hex(2**128), oct(2**65), bin(2**70), f"{2**100:,}", f"{2**100:x}", f"{2**70:_b}"[:20], "%d" % 2**90, "%x" % -(2**70), f"{10**20:e}", f"{10**20:.3f}"))
show(lambda: (divmod(-(10**30), 7**20), pow(7, 10**20, 10**9 + 7), pow(2**70, 3, 2**61 - 1), (10**30) ** 2, -(10**30) // 10**15, round(123456789012345678901234567890, -20)))
show(lambda: 10**400 / 3)
show(lambda: float(10**400))
show(lambda: 10**400 * 1.0)
show(lambda: (int("1" * 50) % 97, sum(10**i for i in range(25)), max(2**64, 2**63), sorted([2**70, -(2**70), 0]), 2**64 in {2**64}, [0] * 3 == [2**64 - 2**64] * 3))
show(lambda: ((2**64).to_bytes(9, "big"), int.from_bytes(b"\x01" + b"\x00" * 10, "big"), (-(2**63)).to_bytes(8, "little", signed=True)))
show(lambda: (2**64).to_bytes(8, "big"))
