from io import BytesIO


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(a, type(e).__name__, e)

b=BytesIO(b'hello\nworld'); t(b.read,2); t(b.readline); t(b.read); t(b.seek,-3,2); t(b.read); t(b.seek,3); t(b.write,b'XX'); t(b.getvalue); t(b.seek,15); t(b.write,bytearray(b'!')); t(b.getvalue); t(b.truncate,2); t(b.getvalue); t(b.write,'a'); t(b.seek,-1); t(b.readlines); t(b.readable)
with BytesIO(b'a\nb\nc') as b:
    for line in b: print(line)
t(b.getvalue); buf=bytearray(4); b=BytesIO(b'abcdef'); t(b.readinto,buf); print(buf); t(b.readinto,buf); print(buf); t(b.read1); t(BytesIO,'a'); t(b.readlines,1); t(b.isatty)
