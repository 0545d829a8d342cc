# str.strip, lstrip, rstrip, removeprefix, removesuffix.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ("  hi \n".strip(), "  hi \n".lstrip(), "  hi \n".rstrip()))
show(lambda: ("xyxhixyx".strip("xy"), "xyxhixyx".lstrip("xy"), "xyxhixyx".rstrip("xy")))
show(lambda: ("hi".strip(""), "".strip(), "aaa".strip("a"), "hi".strip("xyz")))
show(lambda: ("\u2003x\u00a0".strip(), "\x1fx".strip(), "éxé".strip("é")))
show(lambda: ("prefix-x".removeprefix("prefix-"), "x".removeprefix("y"), "xx".removeprefix("x"), "a.py".removesuffix(".py"), "x".removesuffix("")))
show(lambda: "hi".strip(5))
show(lambda: "hi".removeprefix(("h",)))
show(lambda: "hi".strip(None))
