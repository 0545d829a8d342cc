# Every length around the ends of blocks, and pieces of every size.
import hashlib

data = bytes([i * 73 % 251 for i in range(300)])
for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'):
    total = hashlib.sha256()
    for length in list(range(50, 70)) + list(range(108, 132)) + [239, 240, 255, 256, 257]:
        total.update(hashlib.new(name, data[:length]).digest())
    print(name, total.hexdigest())
    for size in (1, 7, 63, 64, 65, 128, 129):
        pieces = hashlib.new(name)
        for at in range(0, len(data), size):
            pieces.update(data[at : at + size])
        print(size, pieces.digest() == hashlib.new(name, data).digest())
