# Checksums of frames: CRC-16 of Modbus, CRC-8 of Dallas, CRC-32 of zlib, Fletcher, and a wrong frame.
import binascii


def crc16(data):
    crc = 0xFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xA001 if crc & 1 else crc >> 1
    return crc


def crc8(data):
    crc = 0
    for byte in data:
        for _ in range(8):
            mix = (crc ^ byte) & 1
            crc >>= 1
            if mix:
                crc ^= 0x8C
            byte >>= 1
    return crc


def fletcher(data):
    a = b = 0
    for byte in data:
        a = (a + byte) % 255
        b = (b + a) % 255
    return b << 8 | a


for text in (b'', b'123456789', b'\x01\x03\x00\x00\x00\x0a'):
    print(text, f'{crc16(text):04X} {crc8(text):02X} {binascii.crc32(text):08X} {fletcher(text):04X}')
frame = b'\x11\x03\x00\x6B\x00\x03'
sealed = frame + crc16(frame).to_bytes(2, 'little')
print(sealed.hex(' '), crc16(sealed) == 0)
broken = bytearray(sealed)
broken[2] ^= 0x10
print(broken.hex(':', 2), crc16(broken) == 0)
