# A released view can do nothing more.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


data = bytearray(b"abc")
with memoryview(data) as view:
    print(view[0], view.tolist())
attempt(lambda: view[0])
attempt(lambda: len(view))
attempt(lambda: view.tobytes())
attempt(lambda: view.format)
attempt(lambda: list(view))
attempt(lambda: view.__enter__())
view.release()
print(view == view, view == b"abc", data)
data.append(100)
print(data)
