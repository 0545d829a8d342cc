import hashlib
import hmac

for key, message in ((b'\x0b' * 20, b'Hi There'), (b'Jefe', b'what do ya want for nothing?'), (b'\xaa' * 131, b'Larger Than Block-Size Key'), (b'', b'')):
    for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'):
        print(name, hmac.new(key, message, name).hexdigest(), hmac.digest(key, message, name) == hmac.new(key, message, getattr(hashlib, name)).digest())
