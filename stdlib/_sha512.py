# SHA-512 (FIPS 180-4), for seeds of random that are text: rare, so it need not be fast. Its constants, which the
# standard defines as bits of the roots of the first primes, are computed.

from math import isqrt

MASK = 0xFFFFFFFFFFFFFFFF


def _primes(count):
    found = []
    n = 2
    while len(found) < count:
        if all([n % p for p in found]):
            found.append(n)
        n += 1
    return found


def _cube_root(n):
    x = 1 << (n.bit_length() + 2) // 3
    while True:
        y = (2 * x + n // (x * x)) // 3
        if y >= x:
            return x
        x = y


def _rotate(x, n):
    return (x >> n | x << 64 - n) & MASK


def sha512(data):
    primes = _primes(80)
    state = [isqrt(p << 128) & MASK for p in primes[:8]]
    constants = [_cube_root(p << 192) & MASK for p in primes]
    padding = b'\x80' + bytes((111 - len(data)) % 128) + (len(data) * 8).to_bytes(16, 'big')
    data += padding
    for start in range(0, len(data), 128):
        state = _block(state, data[start:start + 128], constants)
    return b''.join([word.to_bytes(8, 'big') for word in state])


def _block(state, block, constants):
    words = [int.from_bytes(block[i:i + 8], 'big') for i in range(0, 128, 8)]
    for i in range(16, 80):
        x, y = words[i - 15], words[i - 2]
        near = _rotate(x, 1) ^ _rotate(x, 8) ^ x >> 7
        far = _rotate(y, 19) ^ _rotate(y, 61) ^ y >> 6
        words.append((words[i - 16] + near + words[i - 7] + far) & MASK)
    a, b, c, d, e, f, g, h = state
    for word, constant in zip(words, constants):
        mixed = h + (_rotate(e, 14) ^ _rotate(e, 18) ^ _rotate(e, 41)) + (e & f ^ ~e & g) + constant + word
        majority = a & b ^ a & c ^ b & c
        total = (_rotate(a, 28) ^ _rotate(a, 34) ^ _rotate(a, 39)) + majority
        a, b, c, d, e, f, g, h = (mixed + total) & MASK, a, b, c, (d + mixed) & MASK, e, f, g
    return [(x + y) & MASK for x, y in zip(state, [a, b, c, d, e, f, g, h])]
