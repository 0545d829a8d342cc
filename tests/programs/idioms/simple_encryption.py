# XOR and Vigenere ciphers, run-length encoding, checksums, base64 by hand.
import base64


def vigenere(text, key, sign=1):
    return ''.join(chr((ord(c) - 65 + sign * (ord(key[i % len(key)]) - 65)) % 26 + 65) for i, c in enumerate(text))


def rle(text):
    out = []
    for c in text:
        if out and out[-1][0] == c: out[-1][1] += 1
        else: out.append([c, 1])
    return ''.join(f'{n}{c}' if n > 1 else c for c, n in out)


def unrle(text):
    out, number = '', ''
    for c in text:
        if c.isdigit(): number += c
        else: out, number = out + c * int(number or 1), ''
    return out


def encode64(data):
    alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    bits = ''.join(f'{b:08b}' for b in data)
    bits += '0' * (-len(bits) % 6)
    text = ''.join(alphabet[int(bits[i:i + 6], 2)] for i in range(0, len(bits), 6))
    return text + '=' * (-len(text) % 4)


secret = vigenere('ATTACKATDAWN', 'LEMON')
print(secret, vigenere(secret, 'LEMON', -1))
print(rle('WWWWWBBBWCC'), unrle(rle('WWWWWBBBWCC')), rle(''))
key = b'key'
mixed = bytes(b ^ key[i % 3] for i, b in enumerate(b'hello world'))
print(mixed, mixed.hex(), bytes(b ^ key[i % 3] for i, b in enumerate(mixed)))
print(all(encode64(d) == base64.b64encode(d).decode() for d in (b'', b'a', b'ab', b'abc', bytes(range(256)))), encode64(b'Man'))


def luhn(number):
    digits = [int(d) for d in str(number)][::-1]
    return (sum(digits[::2]) + sum(sum(divmod(2 * d, 10)) for d in digits[1::2])) % 10 == 0


print([luhn(n) for n in (49927398716, 49927398717, 1234567812345670)], sum(ord(c) * i for i, c in enumerate('check', 1)) % 97)
