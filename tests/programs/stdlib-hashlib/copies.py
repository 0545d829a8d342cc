import hashlib

first = hashlib.sha1(b'one ')
second = first.copy()
first.update(b'two')
second.update(bytearray(b'three'))
print(first.hexdigest(), second.hexdigest(), second.hexdigest() == hashlib.sha1(b'one three').hexdigest())
first.update(b' four')
print(first.hexdigest() == hashlib.sha1(b'one two four').hexdigest(), first.digest().hex() == first.hexdigest())
print(hashlib.md5(b'x', usedforsecurity=False).hexdigest(), hashlib.new('MD5', b'x').hexdigest())
print(hashlib.pbkdf2_hmac('sha256', b'password', b'salt', 3).hex())
print(hashlib.pbkdf2_hmac('sha1', b'password', b'salt', 2, 30).hex())
print('sha256' in hashlib.algorithms_available, 'md5' in hashlib.algorithms_guaranteed)
