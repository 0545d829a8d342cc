for n in (0, 1, -1, 255, -256, 2**31, -(2**63), 10**25):
    print(bin(n), oct(n), hex(n), f"{n:b} {n:o} {n:x} {n:X} {n:#b} {n:#o} {n:#x} {n:#X}")


class Index:
    def __index__(self):
        return 42


print(hex(Index()), bin(True))
try:
    hex(1.5)
except TypeError as error:
    print(error)
