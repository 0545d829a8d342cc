"""Base 64, 32, 16 and 85 (RFC 4648, Ascii85)."""

import binascii

_BASE32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_BASE32_HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
_BASE85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'


def _ascii(text):
    if isinstance(text, str):
        try:
            return text.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    if isinstance(text, (bytes, bytearray, memoryview)):
        return bytes(text)
    raise TypeError(f"argument should be a bytes-like object or ASCII string, not '{type(text).__name__}'")


def _plain(data, message='memoryview: a bytes-like object is required, not '):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"{message}'{type(data).__name__}'")
    return bytes(data)


def b64encode(s, altchars=None):
    text = binascii.b2a_base64(s, newline=False)
    if altchars is None:
        return text
    if len(altchars) != 2:
        raise AssertionError(repr(altchars))
    altchars = _plain(altchars, 'a bytes-like object is required, not ')
    # split first: a new character may be one of the old ones
    return altchars[1:].join([part.replace(b'+', altchars[:1]) for part in text.split(b'/')])


def b64decode(s, altchars=None, validate=False):
    s = _ascii(s)
    if altchars is not None:
        altchars = _ascii(altchars)
        if len(altchars) != 2:
            raise AssertionError(repr(altchars))
        s = b'/'.join([part.replace(altchars[:1], b'+') for part in s.split(altchars[1:])])
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).replace(b'+', b'-').replace(b'/', b'_')


def urlsafe_b64decode(s):
    return b64decode(_ascii(s).replace(b'-', b'+').replace(b'_', b'/'))


def _encode32(alphabet, s):
    data = _plain(s)
    left = len(data) % 5
    padded = data + bytes(-len(data) % 5)
    text = bytearray()
    for at in range(0, len(padded), 5):
        bits = int.from_bytes(padded[at : at + 5], 'big')
        for shift in range(35, -1, -5):
            text.append(alphabet[bits >> shift & 31])
    if left:
        pads = (0, 6, 4, 3, 1)[left]
        text[-pads:] = b'=' * pads
    return bytes(text)


def _decode32(alphabet, s, casefold, map01):
    s = _ascii(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _ascii(map01)
        if len(map01) != 1:
            raise AssertionError(repr(map01))
        s = s.replace(b'0', b'O').replace(b'1', map01)
    if casefold:
        s = s.upper()
    length = len(s)
    s = s.rstrip(b'=')
    pads = length - len(s)
    data = bytearray()
    bits = count = 0
    for c in s:
        value = alphabet.find(c)
        if value < 0:
            raise binascii.Error('Non-base32 digit found')
        bits = bits << 5 | value
        count += 1
        if count == 8:
            data.extend(bits.to_bytes(5, 'big'))
            bits = count = 0
    if length % 8 or pads not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    if pads and length:
        data.extend((bits << 5 * pads).to_bytes(5, 'big')[: (43 - 5 * pads) // 8])
    return bytes(data)


def b32encode(s):
    return _encode32(_BASE32, s)


def b32decode(s, casefold=False, map01=None):
    return _decode32(_BASE32, s, casefold, map01)


def b32hexencode(s):
    return _encode32(_BASE32_HEX, s)


def b32hexdecode(s, casefold=False):
    return _decode32(_BASE32_HEX, s, casefold, None)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _ascii(s)
    for c in s:
        if not (48 <= c <= 57 or 65 <= c <= 70 or (casefold and 97 <= c <= 102)):
            raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


def _encode85(data, first, pad, fold_zeros, fold_spaces):
    """`first`: maps a digit of base 85 to its character."""
    missing = -len(data) % 4
    data = data + bytes(missing)
    text = bytearray()
    for at in range(0, len(data), 4):
        number = int.from_bytes(data[at : at + 4], 'big')
        last = missing and at + 4 == len(data)
        if fold_zeros and number == 0:
            text.extend(b'z' if not last or pad else b'!!!!!'[: 5 - missing])
            continue
        if fold_spaces and number == 0x20202020:
            text.extend(b'y')
            continue
        digits = bytearray(5)
        for i in range(4, -1, -1):
            number, digit = divmod(number, 85)
            digits[i] = first(digit)
        text.extend(digits[: 5 - missing] if last and not pad else digits)
    return bytes(text)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    text = _encode85(_plain(b), lambda digit: digit + 33, pad, True, foldspaces)
    if adobe:
        text = b'<~' + text
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [text[i : i + wrapcol] for i in range(0, len(text), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        text = b'\n'.join(lines)
    return text + b'~>' if adobe else text


def b85encode(b, pad=False):
    return _encode85(_plain(b), lambda digit: _BASE85[digit], pad, False, False)


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    b = _ascii(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    data = bytearray()
    number = count = 0
    for c in b + b'u' * 4:
        if 33 <= c <= 117:
            number = number * 85 + c - 33
            count += 1
            if count == 5:
                if number >> 32:
                    raise ValueError('Ascii85 overflow')
                data.extend(number.to_bytes(4, 'big'))
                number = count = 0
        elif c == 122:
            if count:
                raise ValueError('z inside Ascii85 5-tuple')
            data.extend(bytes(4))
        elif foldspaces and c == 121:
            if count:
                raise ValueError('y inside Ascii85 5-tuple')
            data.extend(b'    ')
        elif c not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {chr(c)}')
    missing = 4 - count
    return bytes(data[:-missing] if missing else data)


def b85decode(b):
    b = _ascii(b)
    missing = -len(b) % 5
    b += b'~' * missing
    data = bytearray()
    for at in range(0, len(b), 5):
        number = 0
        for i in range(at, at + 5):
            digit = _BASE85.find(b[i])
            if digit < 0:
                raise ValueError(f'bad base85 character at position {i}')
            number = number * 85 + digit
        if number >> 32:
            raise ValueError(f'base85 overflow in hunk starting at byte {at}')
        data.extend(number.to_bytes(4, 'big'))
    return bytes(data[: len(data) - missing])


def _lines_argument(s):
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f'expected bytes-like object, not {type(s).__name__}')
    return bytes(s)


def encodebytes(s):
    s = _lines_argument(s)
    return b''.join([binascii.b2a_base64(s[i : i + 57]) for i in range(0, len(s), 57)])


def decodebytes(s):
    return binascii.a2b_base64(_lines_argument(s))
