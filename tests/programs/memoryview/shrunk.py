# differs: CPython refuses to shorten a bytearray while a view of it exists; here the view notices when it is read.
data = bytearray(b"abcdef")
view = memoryview(data)
data.clear()
try:
    print(view[5])
except BufferError as error:
    print("BufferError", error)
