print(int(b"123"), int(bytearray(b"12")), int(" 12 "), int("0x1f", 16), int("0b11", 0), int("-0o17", 8), int("z", 36), int("1_000"), int(True), int("٣"), int("0", 0), int("000"))
for t, b in (("1__0", 10), ("_1", 10), ("0x", 16), ("2", 2), ("1", 37), ("1", -1), ("08", 0), ("0b2", 0), ("", 0), ("1 2", 10), (b"1x", 10), ("\x001", 10), ("9" * 5000, 10)):
    try: print(int(t, b))
    except ValueError as e: print(str(e)[:80])
print(hex(-255), oct(8), bin(-5), bin(0), hex(1 << 70), f"{-255:#x} {5:#b} {8:#o} {255:X} {1<<70:,} {-5:08b} {3:+} {12:^7}|")
for f in (lambda: hex(1.5), lambda: bin("a"), lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << (1 << 70), lambda: (1 << 65) << -1, lambda: len(1 << 65), lambda: 1 in (1 << 65), lambda: ~None, lambda: +"a", lambda: -[], lambda: (5).to_bytes(-1, "big"), lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (1).to_bytes(1, "middle"), lambda: int.from_bytes("a", "big"), lambda: int.from_bytes([256], "big"), lambda: (1).to_bytes(), lambda: int.from_bytes(b"\x01\x00"), lambda: (2**70).bit_length(), lambda: (255).bit_count(), lambda: (7).as_integer_ratio(), lambda: (1.0).to_bytes, lambda: 1 if (2).is_integer() else 0):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
