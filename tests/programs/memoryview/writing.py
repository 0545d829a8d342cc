# What is written through a view is written into the bytearray.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


data = bytearray(b"temperature=0000")
view = memoryview(data)
view[12:16] = b"2150"
view[0] = ord("T")
window = view[12:]
window[0:2] = bytearray(b"99")
view[1:6:2] = b"EPR"
print(data, window.tobytes(), view[12:14] == b"99")
attempt(lambda: view.__setitem__(0, 256))
attempt(lambda: view.__setitem__(0, -1))
attempt(lambda: view.__setitem__(0, "x"))
attempt(lambda: view.__setitem__(0, 1.5))
attempt(lambda: view.__setitem__(slice(0, 2), b"abc"))
attempt(lambda: view.__setitem__(40, 1))
