# str.splitlines and its many line ends.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ("a\nb\r\nc\rd".splitlines(), "a\nb\r\nc\rd".splitlines(True)))
show(lambda: ("a\n\nb\n".splitlines(), "".splitlines(), "\n".splitlines(), "a".splitlines()))
show(lambda: "a\x0bb\x0cc\x1cd\x85e\u2028f".splitlines())
show(lambda: ("a\r\n".splitlines(keepends=True), b"a\nb\x0bc\rd".splitlines()))
show(lambda: "a".splitlines(1, 2))
