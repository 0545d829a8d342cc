"""Message digests; the work is done in C."""

import _hashlib

_NAMES = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512')
_SIZES = (16, 20, 28, 32, 48, 64)

algorithms_guaranteed = set(_NAMES)
algorithms_available = set(_NAMES)


class HASH:
    def __init__(self, number, data):
        self.name = _NAMES[number]
        self.digest_size = _SIZES[number]
        self.block_size = 128 if number > 3 else 64
        self._state = _hashlib.start(number)
        _hashlib.update(self._state, data)

    def update(self, data, /):
        _hashlib.update(self._state, data)

    def digest(self):
        return _hashlib.digest(self._state)

    def hexdigest(self):
        return _hashlib.digest(self._state).hex()

    def copy(self):
        other = HASH(_NAMES.index(self.name), b'')
        other._state = self._state.copy()
        return other

    def __repr__(self):
        return f'<{self.name} _hashlib.HASH object @ {hex(id(self))}>'


HASH.__module__ = '_hashlib'


def new(name, data=b'', *, usedforsecurity=True):
    if not isinstance(name, str):
        raise TypeError('name must be a string')
    wanted = name.lower()
    if wanted not in _NAMES:
        raise ValueError(f'unsupported hash type {name}')
    return HASH(_NAMES.index(wanted), data)


def md5(string=b'', *, usedforsecurity=True):
    return HASH(0, string)


def sha1(string=b'', *, usedforsecurity=True):
    return HASH(1, string)


def sha224(string=b'', *, usedforsecurity=True):
    return HASH(2, string)


def sha256(string=b'', *, usedforsecurity=True):
    return HASH(3, string)


def sha384(string=b'', *, usedforsecurity=True):
    return HASH(4, string)


def sha512(string=b'', *, usedforsecurity=True):
    return HASH(5, string)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    if dklen is None:
        dklen = new(hash_name).digest_size
    if dklen < 1:
        raise ValueError('key length must be greater than 0.')
    inner, outer = keyed(lambda: new(hash_name), password)
    key = b''
    number = 0
    while len(key) < dklen:
        number += 1
        block = _keyed_digest(inner, outer, salt + number.to_bytes(4, 'big'))
        mixed = int.from_bytes(block, 'big')
        for i in range(iterations - 1):
            block = _keyed_digest(inner, outer, block)
            mixed ^= int.from_bytes(block, 'big')
        key += mixed.to_bytes(len(block), 'big')
    return key[:dklen]


def keyed(make, key):
    """The two digests of an HMAC (RFC 2104), which the key has begun."""
    inner = make()
    outer = make()
    if len(key) > inner.block_size:
        digest = make()
        digest.update(key)
        key = digest.digest()
    key = bytes(key) + bytes(inner.block_size - len(key))
    inner.update(bytes([byte ^ 0x36 for byte in key]))
    outer.update(bytes([byte ^ 0x5C for byte in key]))
    return inner, outer


def _keyed_digest(inner, outer, message):
    inner = inner.copy()
    inner.update(message)
    outer = outer.copy()
    outer.update(inner.digest())
    return outer.digest()
