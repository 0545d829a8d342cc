# A frame: length, payload, CRC-32.
import binascii


def frame(payload):
    body = len(payload).to_bytes(2, 'big') + payload
    return body + binascii.crc32(body).to_bytes(4, 'big')


def unframe(data):
    body, crc = data[:-4], int.from_bytes(data[-4:], 'big')
    if binascii.crc32(body) != crc:
        raise ValueError('bad checksum')
    return body[2:]


sent = frame('Grüße'.encode())
print(binascii.hexlify(sent, ' ', 4))
print(unframe(sent).decode())
damaged = bytearray(sent)
damaged[3] ^= 1
try:
    unframe(bytes(damaged))
except ValueError as e:
    print(e)
