s = "a\xA9\u0123\u0800\uFFEE\U0001F44C"
for i in range(-len(s), len(s)):
    print(i, s[i], "%X" % ord(s[i]), s[:i], s[i:], len(s[:i]))
print(s.encode(), s.encode().decode() == s, repr("a\uffff"), repr("\U0001ffff"), ascii("é\u20ac\U0001F600"), "%r" % "\x7f\x80\xa0\xad", "\u00e9" == "e\u0301", len("e\u0301"))
print("Ünï".upper(), "ß".upper(), "É".lower(), "ñ".isalpha(), "²".isdigit(), "½".isnumeric(), "a".isascii(), "é".isascii(), "Ω".islower(), "ǅ".istitle(), "\u2003".isspace(), "日本".center(6, "*"), "日本".find("本"), "日".join("ab"))
α = 1
def φ(δ, ζ=2): return δ + ζ
class Ψ:
    def μ(self, ϵ): return ϵ
print(φ(α), φ(δ=3, ζ=4), Ψ().μ(ϵ=5), hasattr(Ψ, "μ"), φ.__name__)
for f in (lambda: int("\u0200"), lambda: str(b"ab\xa1", "utf8"), lambda: str(b"ab\xf8", "utf8"), lambda: str(bytearray(b"a\xc0b"), "utf8"), lambda: chr(0x110000), lambda: chr(-1), lambda: ord(""), lambda: ord("ab"), lambda: ord(b"ab"), lambda: chr("a"), lambda: ord(5), lambda: "\ud800".encode(), lambda: b"\xed\xa0\x80".decode(), lambda: b"\xc3".decode(), lambda: b"a\xff\xfe".decode("utf-8", "replace"), lambda: "é".encode("ascii", "replace"), lambda: "é".encode("ascii", "xmlcharrefreplace"), lambda: "é".encode("foo"), lambda: "é".encode("latin-1"), lambda: b"\xe9".decode("latin1"), lambda: "a".encode("ascii", "foo"), lambda: "é".encode("ascii", "foo"), lambda: str(memoryview(b"x\xc3("), "utf-8", "ignore"), lambda: str(5, "utf8"), lambda: b"\xf4\x90\x80\x80".decode("utf-8", "replace")):
    try: print(ascii(f()))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
print("%c%c" % (0x1F600, "é"), "{:c}".format(169), f"{0x4e00:c}", "\N{EURO SIGN}", "{:é^9}".format("x"), "%-5s|" % "é", "x\u0301y"[::-1] == "y\u0301x")
