# Numbers that do not fit, and casts that are not allowed.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


view = memoryview(bytearray(16))
attempt(lambda: view.cast("b").__setitem__(0, 128))
attempt(lambda: view.cast("h").__setitem__(0, -32769))
attempt(lambda: view.cast("I").__setitem__(0, 2**32))
attempt(lambda: view.cast("q").__setitem__(0, 2**63))
attempt(lambda: view.cast("Q").__setitem__(0, -1))
attempt(lambda: view.cast("d").__setitem__(0, "1"))
attempt(lambda: view.cast("c").__setitem__(0, 1))
attempt(lambda: view.cast("i").cast("h"))
attempt(lambda: view[:6].cast("i"))
attempt(lambda: view[::2].cast("h"))
attempt(lambda: view.cast("z"))
attempt(lambda: view.cast("<i"))
attempt(lambda: view.cast(5))
big = view.cast("Q")
big[0], big[1] = 2**64 - 1, 2**63
print(big.tolist(), view.cast("q").tolist(), view.cast("i").tolist())
