# Numbers in other bases, both ways, with a sign.
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_base(n, base):
    if not 2 <= base <= 36:
        raise ValueError(f"base {base} is not between 2 and 36")
    sign, n = "-" * (n < 0), abs(n)
    out = ""
    while n:
        n, digit = divmod(n, base)
        out = DIGITS[digit] + out
    return sign + (out or "0")


for n in (0, 1, 255, -255, 10**20):
    print(n, [to_base(n, b) for b in (2, 8, 16, 36)])
    assert all(int(to_base(n, b), b) == n for b in range(2, 37))
print(bin(255)[2:], oct(255), hex(-255), f"{255:b} {255:o} {255:X} {255:#b}", int("-ff", 16), int("0o17", 0))
try:
    to_base(5, 1)
except ValueError as error:
    print(error)
