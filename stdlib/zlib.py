"""Checksums of zlib. Compression is left out: its tables and windows do not fit on a device."""

from binascii import crc32

_MODULUS = 65521


def adler32(data, value=1, /):
    low, high = value & 0xFFFF, value >> 16 & 0xFFFF
    for byte in bytes(data) if not isinstance(data, str) else _refuse():
        low = (low + byte) % _MODULUS
        high = (high + low) % _MODULUS
    return high << 16 | low


def _refuse():
    raise TypeError("a bytes-like object is required, not 'str'")


class error(Exception):
    __module__ = 'zlib'
