# removeprefix, removesuffix, strip with sets of characters.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print("prefix-name".removeprefix("prefix-"), "name".removeprefix("x"), "a.py".removesuffix(".py"), "aaa".removesuffix("a"), "".removeprefix("a"), "abc".removesuffix(""))
print("xyxhixyx".strip("xy"), "xyxhi".lstrip("yx"), "hi...!".rstrip("!."), "  \t hi \n".strip(), "\u3000hi\u2003".strip(), "abc".strip(""), "éaé".strip("é"), "abc".strip(None))
attempt(lambda: "a".strip(5))
attempt(lambda: "a".removeprefix(None))
attempt(lambda: "a".removesuffix(5))
