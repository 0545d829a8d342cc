# base64, binascii, hashlib and zlib checksums.
import base64, binascii, hashlib, hmac


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (base64.b64encode(b"hello\xff"), base64.b64decode("aGVsbG//"), base64.b64decode(b"aGk="), base64.urlsafe_b64encode(b"\xfb\xff"), base64.urlsafe_b64decode("-_8="), base64.b32encode(b"hi"), base64.b32decode("NBUQ===="), base64.b16encode(b"\xab"), base64.b16decode("AB"), base64.b85encode(b"hello"), base64.b85decode(b"Xk~0{Zv"), base64.b64decode("a Gk="), base64.b64encode(b"")))
show(lambda: base64.b64decode("abc"))
show(lambda: base64.b64decode("a"))
show(lambda: base64.b64decode("@@@@", validate=True))
show(lambda: base64.b64encode("text"))
show(lambda: base64.b16decode("ab"))
show(lambda: base64.b32decode("a"))
show(lambda: (binascii.hexlify(b"\x01\xff"), binascii.unhexlify("01ff"), binascii.hexlify(b"abcd", "-", 2), binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.b2a_base64(b"a"), binascii.a2b_base64(b"YQ==")))
show(lambda: binascii.unhexlify("1"))
show(lambda: binascii.unhexlify("zz"))
show(lambda: (hashlib.sha256(b"abc").hexdigest(), hashlib.md5(b"").hexdigest(), hashlib.sha1(b"a" * 100).hexdigest(), hashlib.sha512(b"x").hexdigest()[:20], hashlib.new("sha256", b"abc").digest()[:4], hashlib.sha256().name, hashlib.sha256().digest_size, hashlib.sha256().block_size))
show(lambda: (lambda h: (h.update(b"a"), h.update(b"bc"), h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), h.copy().hexdigest() == h.hexdigest()))(hashlib.sha256()))
show(lambda: hashlib.sha256("abc"))
show(lambda: hashlib.new("nope"))
show(lambda: (hmac.new(b"key", b"msg", "sha256").hexdigest(), hmac.compare_digest(b"a", b"a"), hmac.compare_digest("a", "b"), hmac.digest(b"k", b"m", "md5")))
