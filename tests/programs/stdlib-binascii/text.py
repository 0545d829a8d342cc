import binascii

data = bytes(range(0, 256, 7))
text = binascii.hexlify(data)
print(text, binascii.unhexlify(text) == data, binascii.b2a_hex(b'\x00\xff', ':'), binascii.a2b_hex('00Ff'))
for length in range(8):
    encoded = binascii.b2a_base64(data[:length])
    print(encoded, binascii.a2b_base64(encoded) == data[:length], binascii.b2a_base64(data[:length], newline=False))
print(binascii.a2b_base64(b'aG Vs\nbG8='), binascii.a2b_base64('aGVsbG8='), binascii.a2b_base64(b''))
print(binascii.hexlify(bytearray(b'abc'), b'_', -2))
