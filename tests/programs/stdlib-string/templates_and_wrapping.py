# string.Template, string constants, textwrap, Formatter.
import string
import textwrap


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (string.Template("$a ${b}s $$5").substitute(a=1, b="x"), string.Template("$a $b").safe_substitute(a=1), string.Template("$x").substitute({"x": 5}), string.capwords("the  quick fox"), string.digits, string.hexdigits, string.ascii_letters, string.punctuation, string.whitespace))
show(lambda: string.Template("$a").substitute())
show(lambda: string.Template("$1").substitute())
show(lambda: string.Template("$").substitute(a=1))
show(lambda: (string.Formatter().format("{0} {a!r:>5}", 1, a="x"), list(string.Formatter().parse("a{b!r:c}d{}")), string.Formatter().vformat("{x}", (), {"x": 2})))
show(lambda: (textwrap.wrap("the quick brown fox jumps", 10), textwrap.fill("the quick brown fox", 9), textwrap.wrap("abcdefghij", 4), textwrap.wrap("abcdefghij", 4, break_long_words=False), textwrap.wrap("a b c", 3, initial_indent="* ", subsequent_indent="  "), textwrap.shorten("the quick brown fox", 12), textwrap.shorten("the quick", 8, placeholder="~")))
show(lambda: (textwrap.dedent("    a\n      b\n    c\n"), textwrap.dedent("\n  x\n\n  y"), textwrap.indent("a\n\nb", "> "), textwrap.indent("a\nb", "-", lambda line: "b" in line), textwrap.wrap("well-known hyphens", 8), textwrap.wrap("", 5), textwrap.wrap("x  y", 10, drop_whitespace=False)))
show(lambda: textwrap.wrap("abc", 0))
show(lambda: textwrap.shorten("abcdef", 2))
