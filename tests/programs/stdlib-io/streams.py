# io.StringIO and io.BytesIO.
import io


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (lambda f: (f.write("ab\ncd"), f.getvalue(), f.seek(0), f.read(1), f.readline(), f.read(), f.read(), f.tell(), f.seek(0), list(f), f.seek(1), f.truncate(), f.getvalue()))(io.StringIO()))
show(lambda: (lambda f: (f.read(3), f.write("X"), f.getvalue(), f.readlines(), f.seek(0, 2), f.closed, f.readable(), f.writable(), f.seekable()))(io.StringIO("hello\nworld")))
show(lambda: (lambda f: (f.read(2), f.readline(), f.tell(), f.write(b"Z"), f.getvalue(), f.seek(-1, 2), f.read(), f.seek(0), f.readinto(bytearray(2)), f.read1()))(io.BytesIO(b"ab\ncd")))
show(lambda: (io.StringIO("a\nb").readlines(), io.StringIO("abc", newline=None).read(), [line for line in io.BytesIO(b"x\ny")], io.StringIO().read(), io.StringIO("abc").read(-1), print("into", 1, file=(f := io.StringIO())), f.getvalue()))
show(lambda: io.StringIO().write(b"x"))
show(lambda: io.BytesIO().write("x"))
show(lambda: io.StringIO(5))
show(lambda: io.BytesIO("x"))
show(lambda: io.StringIO().seek(-1))
show(lambda: io.StringIO("abc").seek(1, 1))
show(lambda: (lambda f: (f.close(), f.read()))(io.StringIO("x")))
show(lambda: next(io.StringIO()))
show(lambda: io.StringIO().fileno())
