# Tokens have their length and alphabet, and differ.
import secrets
import string

print(len(secrets.token_bytes(7)), len(secrets.token_hex(8)), len(secrets.token_urlsafe(16)), len(secrets.token_bytes()))
print(all(c in string.hexdigits for c in secrets.token_hex()), secrets.token_hex(16) != secrets.token_hex(16))
print(0 <= secrets.randbelow(10) < 10, 0 <= secrets.randbits(5) < 32, secrets.choice('x'))
print(secrets.compare_digest('abc', 'abc'), secrets.compare_digest(b'abc', b'abd'))
password = ''.join(secrets.choice(string.ascii_letters + string.digits) for _ in range(12))
print(len(password), password.isalnum())
try:
    secrets.randbelow(0)
except ValueError as error:
    print(error)
