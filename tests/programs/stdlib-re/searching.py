# re: search, match, fullmatch, findall, split, sub.
import re


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (re.search(r"\d+", "ab12c3").group(), re.match(r"\d+", "ab"), re.fullmatch(r"[a-c]+", "abc").span(), re.findall(r"\d", "a1b2"), re.findall(r"(\w)(\d)", "a1b2"), re.findall(r"x*", "axb"), [m.start() for m in re.finditer("a", "banana")]))
show(lambda: (re.split(r"[,;]\s*", "a, b;c"), re.split(r"(,)", "a,b"), re.split("x*", "axbc"), re.split(",", "a,b,c", maxsplit=1), re.sub(r"\d", "#", "a1b2"), re.sub(r"(\w)(\d)", r"\2\1", "a1b2"), re.sub("a", lambda m: m[0].upper(), "banana", count=2), re.subn("a", "x", "banana"), re.sub("", "-", "ab"), re.sub(r"(?P<n>\d)", r"<\g<n>>", "a1"), re.sub("(a)|b", r"[\1]", "ab")))
show(lambda: (lambda m: (m.group(), m.group(1, 2), m.groups(), m.groupdict(), m.start(2), m.end(), m.span(1), m["n"], m[0], m.lastindex, m.lastgroup, m.pos, m.endpos, m.string, m.expand(r"\2-\1")))(re.search(r"(\w+)@(?P<n>\w+)", "to ann@home now")))
show(lambda: (re.search("(a)|(b)", "b").groups(), re.search("(a)|(b)", "b").groups("-"), re.match("", ""), bool(re.match("a", "a")), re.search("a", "A", re.I).group(), re.findall("^a", "a\na", re.M), re.search("a.b", "a\nb", re.S).group(), re.search("a b # c", "ab", re.X).group()))
show(lambda: (re.escape("a.b*c"), re.compile("a+").pattern, re.compile("a", re.I).flags, re.compile("(a)(?P<x>b)").groups, re.compile("(?P<x>b)").groupindex["x"], re.purge()))
show(lambda: (re.findall(r"(?<=\$)\d+", "$5 6 $7"), re.findall(r"\b\w(?!x)", "ax by"), re.findall(r"(?i:A)b", "ab Ab aB"), re.findall(r"(?:ab)+", "ababx"), re.findall(r"a{2,3}", "aaaaaa"), re.findall(r"a+?", "aaa"), re.findall(r"<(.*?)>", "<a><b>"), re.search(r"(a)\1", "xaa").group(), re.findall(r"[^\W\d_]+", "ab1_éx"), re.findall(r"\w+", "日本 x")))
show(lambda: re.search("(", "a"))
show(lambda: re.search("[a", "a"))
show(lambda: re.search("*a", "a"))
show(lambda: re.search("a{2,1}", "a"))
show(lambda: re.search(r"\1", "a"))
show(lambda: re.search("(?P<a>x)(?P<a>y)", "a"))
show(lambda: re.search("(?<=a+)b", "ab"))
show(lambda: re.sub("a", r"\1", "a"))
show(lambda: re.search("a", 5))
show(lambda: re.search("a", b"a"))
show(lambda: re.search("a", "b").group())
show(lambda: re.search("(a)", "a").group(2))
show(lambda: re.search("(a)", "a").group("x"))
show(lambda: re.compile("a", re.I).search(b"a"))
show(lambda: (re.findall(rb"\w+", b"ab cd"), re.sub(b"a", b"x", b"banana"), re.compile("a").search("ba", 1).span(), re.compile("a").match("ba", 1).span(), re.compile("a$").search("aab", 0, 2).span(), re.search("x", "x"), re.compile("a.c")))
