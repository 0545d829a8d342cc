# A Modbus answer decoded with struct: words, floats, flags.
import struct


def crc16(data):
    crc = 0xFFFF
    for b in data:
        crc ^= b
        for _ in range(8):
            crc = crc >> 1 ^ 0xA001 if crc & 1 else crc >> 1
    return crc


def decode(frame):
    if crc16(frame[:-2]) != struct.unpack("<H", frame[-2:])[0]:
        raise ValueError("bad CRC")
    unit, function, count = struct.unpack_from(">BBB", frame)
    if function & 0x80:
        raise ValueError(f"exception {count} of unit {unit}")
    level, flags, temperature = struct.unpack_from(">hHf", frame, 3)
    return {"unit": unit, "level": level, "flags": [i for i in range(16) if flags >> i & 1], "temperature": round(temperature, 2)}


def sealed(body):
    return body + struct.pack("<H", crc16(body))


frame = sealed(struct.pack(">BBBhHf", 7, 3, 8, -12, 0b100101, 36.6))
print(frame.hex(" "), decode(frame))
for bad in (frame[:-1] + b"\x00", sealed(bytes([7, 0x83, 2]))):
    try:
        decode(bad)
    except ValueError as error:
        print(error)
