# Two ciphers, with str.translate and without.
import string

ABC = string.ascii_uppercase


def caesar(text, by):
    return text.translate(str.maketrans(ABC + ABC.lower(), ABC[by:] + ABC[:by] + (ABC[by:] + ABC[:by]).lower()))


def vigenere(text, key, sign=1):
    out, i = [], 0
    for ch in text:
        if ch.isalpha():
            base = ord("A" if ch.isupper() else "a")
            out.append(chr((ord(ch) - base + sign * (ord(key[i % len(key)].upper()) - 65)) % 26 + base))
            i += 1
        else:
            out.append(ch)
    return "".join(out)


for by in (1, 13, 25):
    print(caesar("Hello, World!", by), caesar(caesar("Hello, World!", by), 26 - by))
secret = vigenere("Attack at Dawn!", "Lemon")
print(secret, vigenere(secret, "Lemon", -1))
