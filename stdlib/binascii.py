"""Bytes as hexadecimal and base64 text, and CRC-32."""

import _binascii


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


_REASONS = (
    'Excess data after padding',
    'Only base64 data is allowed',
    'Discontinuous padding not allowed',
    'Incorrect padding',
    'Leading padding not allowed',
)


def _ascii(data):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return data.encode('ascii')
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{type(data).__name__}'")
    return bytes(data)


def _bytes(data):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)


def hexlify(data, sep=None, bytes_per_sep=1):
    data = _bytes(data)
    text = data.hex() if sep is None else data.hex(sep, bytes_per_sep)
    return text.encode('ascii')


b2a_hex = hexlify


def unhexlify(hexstr, /):
    text = bytes(_ascii(hexstr)).decode('latin-1')
    if len(text) % 2:
        raise Error('Odd-length string')
    if not text.isalnum() and text:
        raise Error('Non-hexadecimal digit found')
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise Error('Non-hexadecimal digit found') from None


a2b_hex = unhexlify


def b2a_base64(data, /, *, newline=True):
    text = _binascii.encode64(data)
    return text + b'\n' if newline else text


def a2b_base64(data, /, *, strict_mode=False):
    result = _binascii.decode64(_ascii(data), strict_mode)
    if not isinstance(result, int):
        return result
    characters, reason = result >> 4, result & 15
    if reason <= len(_REASONS):
        raise Error(_REASONS[reason - 1])
    raise Error(
        f'Invalid base64-encoded string: number of data characters ({characters}) cannot be 1 more than a multiple of 4'
    )


def crc32(data, value=0, /):
    return _binascii.crc32(data, value)
