# The same bytes as numbers of other types.
data = bytearray(range(16))
view = memoryview(data)
for code in "bBhHiIlLqQdn":
    cast = view.cast(code)
    print(code, len(cast), cast.itemsize, cast.format, cast.shape, cast.strides, cast[0])
words = view.cast("H")
words[0] = 0xBEEF
words[3] = 7
print(data[:8], words[:4].tolist(), words[1::3].tolist(), words.cast("B")[:2].tobytes())
print(view.cast("c")[1], view.cast("?").tolist()[:3], view.cast("f")[3] > 0, view.cast("@i")[0])
