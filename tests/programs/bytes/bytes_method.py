# A class may say how it becomes bytes.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Point:
    def __bytes__(self):
        return b"\x01\x02"


class Wrong:
    def __bytes__(self):
        return "text"


class Count:
    def __index__(self):
        return 4


print(bytes(Point()), bytes(Count()), bytearray(Count()), bytes([Count()]))
attempt(lambda: bytes(Wrong()))
