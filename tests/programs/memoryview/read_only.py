# Views of bytes cannot be written.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


view = memoryview(b"fixed")
attempt(lambda: view.__setitem__(0, 1))
attempt(lambda: view.__setitem__(slice(0, 1), b"x"))
attempt(lambda: memoryview(bytearray(3)).toreadonly().__setitem__(0, 1))
def remove():
    del memoryview(bytearray(3))[0]
attempt(remove)
attempt(lambda: view.index(3))
attempt(lambda: view[1.0])
attempt(lambda: view["a"])
attempt(lambda: view[9])
attempt(lambda: view + b"x")
attempt(lambda: view < view)
