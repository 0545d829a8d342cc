import io
a = io.StringIO(); print("StringIO" in repr(a), repr(a.getvalue()), repr(a.read()))
a = io.StringIO("foobar"); print(a.read(2), a.read(), repr(a.read()), a.tell(), a.seek(1), a.readline())
a = io.StringIO("foo"); a.write("12"); print(a.getvalue()); a.truncate(1); print(a.getvalue())
a = io.StringIO("a\nb\nc"); print(list(a), a.closed); a.seek(0); print(a.readlines(), a.readline() == "")
a.close()
for f in (a.read, a.getvalue, lambda: a.write("")):
    try: f()
    except ValueError as e: print(e)
with io.StringIO() as s: print("x", "y", sep="-", file=s); print(s.getvalue())
b = io.BytesIO(b"foobar"); b.seek(10); print(b.read(10)); b = io.BytesIO(); print(b.seek(8)); b.write(b"123"); print(b.getvalue(), b.seek(0, 1), b.seek(-1, 2)); b.write(b"0"); print(b.getvalue())
b.seek(0); arr = bytearray(10); print(b.readinto(arr), arr, b.tell())
for f in (lambda: b.write("a"), lambda: io.StringIO(b"a"), lambda: io.StringIO().write(b"a"), lambda: b.seek(-1), lambda: io.BytesIO("a"), lambda: io.StringIO("abc").seek(1, 1), lambda: io.StringIO("abc").seek(-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
