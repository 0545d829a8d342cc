# Made by a program, their text follows from the five arguments.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


error = UnicodeEncodeError("mine", "h\u00e9llo", 1, 2, "because")
print(error, error.object, error.args, isinstance(error, ValueError))
print(UnicodeEncodeError("mine", "\u20ac\U0001f600", 1, 2, "astral"), UnicodeEncodeError("mine", "abc", 0, 3, "all"))
print(UnicodeDecodeError("mine", b"ab\xff", 2, 3, "bad"), UnicodeDecodeError("mine", b"ab", 0, 2, "both"))
attempt(lambda: UnicodeEncodeError("only one"))
attempt(lambda: UnicodeDecodeError(1, b"", 0, 1, ""))
attempt(lambda: UnicodeDecodeError("a", "text", 0, 1, ""))
attempt(lambda: UnicodeEncodeError("a", "b", "0", 1, ""))
print(repr(UnicodeError("plain")))
