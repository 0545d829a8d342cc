# ignore, replace, backslashreplace and xmlcharrefreplace.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


text = "aé€\U0001f600"
for handler in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
    print(text.encode("ascii", handler), text.encode("latin-1", errors=handler))
for handler in ("ignore", "replace", "backslashreplace"):
    print(ascii(b"a\xffb\xe2\x82c".decode("utf-8", handler)), ascii(b"\x80z".decode("ascii", handler)))
attempt(lambda: "é".encode("ascii", "unheard"))
attempt(lambda: "é".encode("unheard"))
print("é".encode("UTF8"), "é".encode("utf_8"), "é".encode("L1"), "e".encode("us-ascii"), "é".encode("iso-8859-1"), "é".encode(encoding="Latin_1"))
