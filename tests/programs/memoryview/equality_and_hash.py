# A view equals what has the same items.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


view = memoryview(b"hello")
print(view == b"hello", b"hello" == view, view == bytearray(b"hello"), view == memoryview(b"hello"), view != b"hellO", view == "hello", view == 5)
print(view[::2] == b"hlo", view.cast("b") == b"hello", memoryview(b"\xff").cast("b") == b"\xff")
print(hash(view) == hash(b"hello"), {view: 1}[memoryview(b"hello")], len({view, b"hello"}))
attempt(lambda: hash(memoryview(bytearray(2))))
attempt(lambda: hash(memoryview(b"abcd").cast("i")))
one, two = memoryview(bytearray(8)).cast("i"), memoryview(bytearray(8)).cast("f")
print(one == two, one == bytes(8), one.cast("B") == bytes(8))
