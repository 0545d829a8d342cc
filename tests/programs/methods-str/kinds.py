# Methods that ask what a text consists of.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: [m for m in ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isidentifier", "isprintable", "isascii") if getattr("", m)()])
show(lambda: [(t, t.isalpha(), t.isalnum()) for t in ("abc", "ab1", "é", "日本", "a b", "_")])
show(lambda: [(t, t.isdecimal(), t.isdigit(), t.isnumeric()) for t in ("12", "²", "½", "٣", "-1", "1.0")])
show(lambda: [t.isspace() for t in (" ", "\t\n", "\u00a0", "\u2003", "x ", "\u200b")])
show(lambda: [t.isidentifier() for t in ("abc", "_a1", "1a", "class", "é", "a-b", "")])
show(lambda: [t.isprintable() for t in ("abc", "a\n", "é", "\x7f", "\u00ad", "😀")])
show(lambda: [t.isascii() for t in ("abc", "é", "\x7f", "\x80")])
show(lambda: "a".isalpha("b"))
