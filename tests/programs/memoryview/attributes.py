# What a view says about itself.
for source in (b"abcdef", bytearray(b"abcdef")):
    view = memoryview(source)
    print(view.readonly, view.format, view.itemsize, view.nbytes, view.ndim, view.shape, view.strides, view.suboffsets)
    print(view.obj is source, view[::2].contiguous, view.c_contiguous, view[::2].strides, view[::-1].strides, view[1:3].obj is source)
print(memoryview(b"xy").toreadonly().readonly, memoryview(bytearray(2)).toreadonly().readonly)
print(type(view).__name__, isinstance(view, memoryview), repr(view)[:13], bool(memoryview(b"")), memoryview(memoryview(b"q")).obj)
