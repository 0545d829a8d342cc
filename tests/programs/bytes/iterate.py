data = bytes(range(256))
print(len(data), data[:5], sum(data), data[::64], data.hex()[-8:])
crc = 0
for b in data:
    crc ^= b << 8
    for _ in range(8):
        crc = ((crc << 1) ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xffff
print(hex(crc))
frame = bytearray()
for v in (1, 300, 70000):
    frame += v.to_bytes(4, 'little')
print(frame, [int.from_bytes(frame[i:i + 4], 'little') for i in range(0, 12, 4)], frame.hex(' ', 4))
a, b, *rest = b'hello'
print(a, b, rest, bytes(reversed(b'abc')), b'%d' % 5 if False else b'', [i for i, x in enumerate(b'banana') if x == 97], b'a' in [b'a'], {b'k': 1}.get(b'k'), b'x' < b'y', max(b'q', b'r'))
lines = b'one\r\ntwo\n\nthree'.split(b'\n')
print(lines, [l.strip() for l in lines], b' '.join(lines).decode().split())
