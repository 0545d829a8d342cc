# What a view can be made of.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for bad in ("text", 5, None, [1, 2], 1.5):
    attempt(lambda: memoryview(bad))
attempt(lambda: memoryview())
class Chunk(bytearray):
    pass
chunk = Chunk(b"abc")
memoryview(chunk)[1] = 120
print(chunk, bytes(memoryview(chunk)), memoryview(object=b"k")[0])
