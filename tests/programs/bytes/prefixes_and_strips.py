# strip takes a set of bytes, removeprefix a whole one.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


data = b"xxyhellozxx"
print(data.strip(b"xyz"), data.lstrip(b"x"), data.rstrip(b"x"), b" \t a \n".strip(), data.strip(b""), data.strip(None))
print(data.removeprefix(b"xx"), data.removeprefix(b"y"), data.removesuffix(b"zxx"), data.removesuffix(b""), bytearray(data).removeprefix(bytearray(b"xxy")))
attempt(lambda: data.strip("x"))
attempt(lambda: data.removeprefix("x"))
