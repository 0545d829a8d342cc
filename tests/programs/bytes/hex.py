print(b'\x00\xff\x10'.hex(), b''.hex(), b'\x01\x02\x03\x04\x05'.hex('-'), b'\x01\x02\x03\x04\x05'.hex(':', 2), b'\x01\x02\x03\x04\x05'.hex(':', -2), bytearray(b'\xab').hex(), b'\x01\x02'.hex(sep='_', bytes_per_sep=1))
print(bytes.fromhex('00ff10'), bytes.fromhex(' 00 FF\n10 '), bytes.fromhex(''), bytes.fromhex('DEADbeef'))
for f in (lambda: bytes.fromhex('0'), lambda: bytes.fromhex('0g'), lambda: bytes.fromhex('zz'), lambda: bytes.fromhex('00 1'), lambda: b'ab'.hex('xx'), lambda: b'ab'.hex(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(all(bytes.fromhex(bytes([i]).hex()) == bytes([i]) for i in range(256)))
