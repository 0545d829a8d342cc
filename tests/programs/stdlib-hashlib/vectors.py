import hashlib

for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'):
    make = getattr(hashlib, name)
    for message in (b'', b'abc', b'message digest', b'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', b'1234567890' * 8, b'a' * 1000):
        print(name, len(message), make(message).hexdigest(), hashlib.new(name, message).digest() == make(message).digest())
    print(make().name, make().digest_size, make().block_size)
