# slice.indices resolves a slice against a length.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for part in (slice(None), slice(2, 8, 3), slice(-3, None), slice(None, None, -1), slice(10, -20, -2), slice(-100, 100), slice(5, 2), slice(None, None, 2**70), slice(2**70, None, -1)):
    print(part, part.indices(7), part.indices(0))
attempt(lambda: slice(1, 2, 0).indices(5))
attempt(lambda: slice("a").indices(5))
attempt(lambda: slice(1).indices(-1))
attempt(lambda: slice(1).indices("5"))
attempt(lambda: slice())
