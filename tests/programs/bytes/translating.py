# translate with a table, with deletions, with both.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


table = bytes.maketrans(b"aeiou", b"AEIOU")
print(len(table), table[97], b"education".translate(table), b"education".translate(None, b"aeiou"), b"education".translate(table, delete=b"cd"))
print(bytearray(b"abc").translate(table), bytearray.maketrans(b"a", b"b")[97], b"".translate(table))
attempt(lambda: b"abc".translate(b"short"))
attempt(lambda: bytes.maketrans(b"ab", b"c"))
attempt(lambda: b"abc".translate("x"))
