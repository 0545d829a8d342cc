# chr, ord, ascii, repr and the base functions.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(chr(97), chr(8364), chr(0x1F600), ord("a"), ord("€"), ord(b"z"), ascii("né€\U0001f600\n"), repr("it's \"q\""), bin(10), oct(-8), hex(255), bin(-(2**65)), hex(True))
for call in (lambda: chr(-1), lambda: chr(0x110000), lambda: ord(""), lambda: ord("ab"), lambda: ord(5), lambda: chr("a"), lambda: bin("1"), lambda: hex(1.5), lambda: chr(2**40)):
    attempt(call)
print(repr("\x00\x1f\x7f\x80\xa0\xad\u200b\ufeff"), repr("tab\there"), repr('"'), repr("'"), repr("\\"), len("\U0001f600"), "\N{BULLET}")
