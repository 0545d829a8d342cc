# Encoding and decoding Modbus frames by struct: registers, coils, exceptions.
import struct

FUNCTIONS = {1: 'coils', 3: 'holding registers', 4: 'input registers'}


class FrameError(ValueError):
    pass


def request(unit, function, start, count):
    return struct.pack('>BBHH', unit, function, start, count)


def decode(frame):
    if len(frame) < 3:
        raise FrameError(f'only {len(frame)} bytes')
    unit, function = frame[0], frame[1]
    if function & 0x80:
        raise FrameError(f'unit {unit} answers exception {frame[2]} to function {function & 0x7F}')
    size, body = frame[2], frame[3:]
    if len(body) != size:
        raise FrameError(f'{size} bytes announced, {len(body)} there')
    if function == 1:
        return unit, FUNCTIONS[function], [bool(body[i // 8] >> i % 8 & 1) for i in range(size * 8)]
    return unit, FUNCTIONS[function], list(struct.unpack(f'>{size // 2}h', body))


print(request(17, 3, 107, 3).hex())
for text in ('1103060022ff9c000a', '110101cd', '118302', '1103040001', '11', '11040203e8'):
    try:
        print(decode(bytes.fromhex(text)))
    except FrameError as error:
        print('error:', error)
high, low = struct.unpack('>HH', struct.pack('>f', 21.75))
print(high, low, struct.unpack('>f', struct.pack('>HH', high, low))[0])
