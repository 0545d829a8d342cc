# center, ljust, rjust and zfill.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for kind in (bytes, bytearray):
    b = kind(b"abc")
    print(b.center(8), b.center(8, b"*"), b.center(7, b"-"), b.ljust(6, b"."), b.rjust(6), b.zfill(5), kind(b"-7").zfill(5), kind(b"+").zfill(3), b.center(2))
attempt(lambda: b"a".center(5, "*"))
attempt(lambda: b"a".ljust(5, b"**"))
attempt(lambda: b"a".rjust("5"))
attempt(lambda: b"a".zfill())
