"""Bytes from values and back, by format strings. Native sizes and alignment (`@`) are those of 64-bit Linux, which Lambda runs."""

import _struct


class error(Exception):
    pass


error.__module__ = 'struct'

_SIZES = {'x': 1, 'c': 1, 's': 1, 'p': 1, '?': 1, 'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8, 'e': 2, 'f': 4, 'd': 8}
_NATIVE_SIZES = _SIZES | {'l': 8, 'L': 8, 'n': 8, 'N': 8, 'P': 8}
_SIZE_MAX = (1 << 63) - 1


def _parse(format):
    """(native, little, total size, [(code, count, offset, size of one)]): one field a code, `s` and `p` with their length as size."""
    if isinstance(format, (bytes, bytearray)):
        format = format.decode('latin-1')
    if not isinstance(format, str):
        raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
    prefix = format[:1]
    native = prefix not in ('<', '>', '=', '!')
    sizes = _NATIVE_SIZES if native else _SIZES
    fields = []
    offset = 0
    count = ''
    for code in format[1:] if prefix and prefix in '@<>=!' else format:
        if '0' <= code <= '9':
            count += code
            continue
        if code in ' \t\n\r\v\f':
            if count:
                raise error('bad char in struct format')
            continue
        size = sizes.get(code)
        if size is None:
            raise error('bad char in struct format')
        repeat = int(count) if count else 1
        count = ''
        if native:
            offset += -offset % size
        if code in 'sp':
            fields.append((code, 1, offset, repeat))
        elif code != 'x' and repeat:
            fields.append((code, repeat, offset, size))
        offset += size * repeat
        if offset > _SIZE_MAX:
            raise error('total struct size too long')
    if count:
        raise error('repeat count given without format specifier')
    return native, native or prefix in '<=', offset, fields


def _values(fields):
    return sum([count for code, count, offset, size in fields])


def _integer_bytes(code, size, little, value):
    try:
        value = value.__index__()
    except AttributeError:
        raise error('required argument is not an integer') from None
    signed = code in 'bhilqn'
    if code == 'P':
        value &= _SIZE_MAX * 2 + 1
    try:
        return value.to_bytes(size, 'little' if little else 'big', signed=signed)
    except OverflowError:
        low = -(1 << size * 8 - 1) if signed else 0
        high = low + (1 << size * 8) - 1
        raise error(f"'{code}' format requires {low} <= number <= {high}") from None


def _float_bytes(code, size, native, value):
    try:
        return _struct.from_float(value, size)
    except TypeError:
        raise error('required argument is not a float') from None
    except OverflowError:
        if not native or code != 'f':
            raise
        return _struct.from_float(float('inf') if value > 0 else float('-inf'), size)


def _item_bytes(code, size, native, little, value):
    if code == '?':
        return b'\x01' if value else b'\x00'
    if code in 'efd':
        data = _float_bytes(code, size, native, value)
        return data if little else data[::-1]
    if code == 'c':
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error('char format requires a bytes object of length 1')
        return bytes(value)
    if code in 'sp':
        if not isinstance(value, (bytes, bytearray)):
            raise error(f"argument for '{code}' must be a bytes object")
        if code == 's':
            return bytes(value[:size]) + bytes(size - min(size, len(value)))
        if size == 0:
            return b''
        value = bytes(value[: min(size - 1, 255)])
        return bytes([len(value)]) + value + bytes(size - 1 - len(value))
    return _integer_bytes(code, size, little, value)


def _fill(parsed, values):
    native, little, total, fields = parsed
    pieces = []
    at = index = 0
    for code, count, offset, size in fields:
        if offset > at:
            pieces.append(bytes(offset - at))
        for value in values[index : index + count]:
            pieces.append(_item_bytes(code, size, native, little, value))
        index += count
        at = offset + size * count
    if total > at:
        pieces.append(bytes(total - at))
    return b''.join(pieces)


def _item(code, little, data):
    if code == '?':
        return data[0] != 0
    if code in 'cs':
        return data
    if code == 'p':
        return data[1 : data[0] + 1] if data else b''
    if code in 'efd':
        return _struct.to_float(data if little else data[::-1])
    return int.from_bytes(data, 'little' if little else 'big', signed=code in 'bhilqn')


def _read(parsed, buffer, start):
    native, little, total, fields = parsed
    values = []
    for code, count, offset, size in fields:
        at = start + offset
        for i in range(count):
            values.append(_item(code, little, bytes(buffer[at : at + size])))
            at += size
    return tuple(values)


def _buffer(buffer):
    if isinstance(buffer, (bytes, bytearray)):
        return buffer
    if isinstance(buffer, memoryview) or hasattr(buffer, '__buffer__'):
        return memoryview(buffer).cast('B')
    raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")


def _place(size, length, offset, doing, lacking):
    """The offset from the start; error where `size` bytes do not fit behind it."""
    if offset < 0:
        if offset + size > 0:
            raise error(f'{lacking} {size} bytes at offset {offset}')
        if offset + length < 0:
            raise error(f'offset {offset} out of range for {length}-byte buffer')
        offset += length
    if length - offset < size:
        name = 'unpack_from' if doing == 'unpacking' else 'pack_into'
        raise error(
            f'{name} requires a buffer of at least {size + offset} bytes for {doing} {size} bytes '
            f'at offset {offset} (actual buffer size is {length})'
        )
    return offset


class Struct:
    def __init__(self, format):
        self._parsed = _parse(format)
        self.format = format if isinstance(format, str) else format.decode('latin-1')
        self.size = self._parsed[2]
        self._count = _values(self._parsed[3])

    def pack(self, *values):
        if len(values) != self._count:
            raise error(f'pack expected {self._count} items for packing (got {len(values)})')
        return _fill(self._parsed, values)

    def pack_into(self, buffer, offset, *values):
        view = buffer if isinstance(buffer, (str, int)) else _buffer(buffer)
        if isinstance(view, (str, int, bytes)) or (isinstance(view, memoryview) and view.readonly):
            raise TypeError(f'argument must be read-write bytes-like object, not {type(buffer).__name__}')
        buffer = view
        if len(values) != self._count:
            raise error(f'pack_into expected {self._count} items for packing (got {len(values)})')
        offset = _place(self.size, len(buffer), offset, 'packing', 'no space to pack')
        buffer[offset : offset + self.size] = _fill(self._parsed, values)

    def unpack(self, buffer, /):
        if len(_buffer(buffer)) != self.size:
            raise error(f'unpack requires a buffer of {self.size} bytes')
        return _read(self._parsed, buffer, 0)

    def unpack_from(self, buffer, offset=0):
        return _read(self._parsed, buffer, _place(self.size, len(_buffer(buffer)), offset, 'unpacking', 'not enough data to unpack'))

    def iter_unpack(self, buffer, /):
        if self.size == 0:
            raise error('cannot iteratively unpack with a struct of length 0')
        if len(_buffer(buffer)) % self.size:
            raise error(f'iterative unpacking requires a buffer of a multiple of {self.size} bytes')
        return _each(self._parsed, buffer)


def _each(parsed, buffer):
    for start in range(0, len(buffer), parsed[2]):
        yield _read(parsed, buffer, start)


def calcsize(format, /):
    return _parse(format)[2]


def pack(format, /, *values):
    return Struct(format).pack(*values)


def pack_into(format, buffer, offset, /, *values):
    Struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    return Struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return Struct(format).iter_unpack(buffer)
