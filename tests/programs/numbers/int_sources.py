# What int() and float() are made of.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Whole:
    def __int__(self):
        return 42


class Index:
    def __index__(self):
        return 7


class Trunc:
    def __int__(self):
        return "x"


print(int(), int(3.99), int(-3.99), int(True), int(Whole()), int(Index()), int(b"12"), int(bytearray(b" 7 ")), int(1e20), float(), float(Index()), float("1_0.5"), float(b"2.5"))
for bad in (None, [], "1e3", float("nan"), float("inf"), Trunc(), object(), {}):
    attempt(lambda: int(bad)) if not isinstance(bad, object().__class__) or type(bad) is not object else None
attempt(lambda: float("1e"))
attempt(lambda: float(None))
attempt(lambda: float("--1"))
attempt(lambda: float(10**400))
