# Bases: conversion by hand and by int, Roman-free: hex dumps, octal permissions, base 36, Gray codes, two's complement.
DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'


def to_base(n, base):
    if n < 0: return '-' + to_base(-n, base)
    return DIGITS[n] if n < base else to_base(n // base, base) + DIGITS[n % base]


for n in (0, 255, -1000, 2 ** 40):
    print(n, to_base(n, 2), to_base(n, 16), to_base(n, 36), int(to_base(n, 36), 36) == n, hex(n), oct(n))
print(int('ff', 16), int('0b101', 0), int('0x1F', 16), int('z', 36), int(' -7 '), int('1_000'), int('٣'))
for bad in (('12', 2), ('', 10), ('0x', 16), ('1__0', 10), ('5', 37), ('9', 1)):
    try:
        int(*bad)
    except ValueError as error:
        print(error)
data = bytes(range(40, 70))
for i in range(0, len(data), 16):
    row = data[i:i + 16]
    print(f'{i:04x}  {row.hex(" "):<47}  {"".join(chr(b) if 32 <= b < 127 else "." for b in row)}')
mode = 0o754
print(''.join(c if mode >> 8 - i & 1 else '-' for i, c in enumerate('rwxrwxrwx')), f'{mode:o}')
print([(n - 256 if n > 127 else n) for n in (0, 127, 128, 255)], (-1).to_bytes(2, 'big', signed=True), int.from_bytes(b'\xff\xfe', 'little', signed=True))
