"""int and float of bytes, bytearray and memoryview."""
for source in (b'12', bytearray(b'12'), memoryview(b'12'), memoryview(b'x12x')[1:3]):
    print(int(source), float(source))
for source in (b'1x', memoryview(b'q')):
    for kind in (int, float):
        try:
            kind(source)
        except ValueError as e:
            print(type(e).__name__)
