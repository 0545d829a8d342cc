# hex with separators, and back.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


data = bytes([0, 1, 127, 128, 255])
print(data.hex(), data.hex(":"), data.hex("-", 2), data.hex("-", -2), data.hex(b".", 3), data.hex(" ", 0), b"".hex(","), bytearray(data).hex("_", 4))
print(bytes.fromhex("00ff 7F"), bytes.fromhex(" aB  cd\t"), bytearray.fromhex("dead"), bytes.fromhex(""))
attempt(lambda: bytes.fromhex("0"))
attempt(lambda: bytes.fromhex("0g"))
attempt(lambda: bytes.fromhex("a b"))
attempt(lambda: bytes.fromhex(b"00"))
attempt(lambda: data.hex("ab"))
attempt(lambda: data.hex(5))
