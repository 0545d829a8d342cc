# str.encode and bytes.decode with handlers of errors.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ("héllo€".encode(), "héllo€".encode("utf-8") == "héllo€".encode("UTF8"), "é".encode("latin-1"), "abc".encode("ascii")))
show(lambda: ("é€".encode("ascii", "ignore"), "é€".encode("ascii", "replace"), "é€".encode("ascii", "backslashreplace"), "é€😀".encode("ascii", "xmlcharrefreplace")))
show(lambda: "é".encode("ascii"))
show(lambda: "€é".encode("latin-1"))
show(lambda: (b"caf\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"abc".decode("ascii")))
show(lambda: b"\xff\xfe".decode())
show(lambda: b"a\xc3".decode())
show(lambda: b"a\xe2\x82b".decode("utf-8"))
show(lambda: b"\xed\xa0\x80".decode())
show(lambda: b"\x80".decode("ascii"))
show(lambda: (b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"), b"a\xffb".decode("utf-8", "backslashreplace")))
show(lambda: "a".encode("nonsense"))
show(lambda: "a".encode("utf-8", "nonsense"))
show(lambda: "\ud800".encode())
show(lambda: (str(b"abc", "ascii"), str(b"abc")))
