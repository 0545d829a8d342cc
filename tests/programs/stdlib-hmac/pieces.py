import hashlib
import hmac

whole = hmac.new(b'key', b'part one, part two', hashlib.sha256)
pieces = hmac.new(b'key', digestmod='sha256')
pieces.update(b'part one')
copy = pieces.copy()
pieces.update(b', part two')
copy.update(b', another')
print(whole.digest() == pieces.digest(), copy.hexdigest())
print(pieces.name, pieces.digest_size, pieces.block_size)
print(hmac.compare_digest(whole.digest(), pieces.digest()), hmac.compare_digest(whole.hexdigest(), copy.hexdigest()))
print(hmac.compare_digest(b'abc', bytearray(b'abc')), hmac.compare_digest('abc', 'abd'), hmac.compare_digest(b'', b'a'))
