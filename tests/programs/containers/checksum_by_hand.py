# CRC-8, CRC-16 and Adler by hand, against binascii where it has them.
import binascii


def crc(data, polynomial, bits, start=0):
    value = start
    for byte in data:
        value ^= byte << (bits - 8)
        for _ in range(8):
            value = (value << 1 ^ polynomial if value >> (bits - 1) & 1 else value << 1) & ((1 << bits) - 1)
    return value


def crc32(data):
    value = 0xFFFFFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xEDB88320 if value & 1 else 0)
    return value ^ 0xFFFFFFFF


for data in (b"", b"123456789", bytes(range(50))):
    print(f"{crc(data, 0x07, 8):02x} {crc(data, 0x1021, 16, 0xFFFF):04x} {crc32(data):08x} {crc32(data) == binascii.crc32(data)}")
