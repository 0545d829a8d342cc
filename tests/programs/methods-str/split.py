# str.split and rsplit: separators, limits, white space, errors.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: "a,b,,c".split(","))
show(lambda: "a,b,,c".split(",", 1))
show(lambda: "a,b,,c".rsplit(",", 1))
show(lambda: "a,b,,c".split(",", 0))
show(lambda: "a,b,,c".split(",", -1))
show(lambda: "  a  b \t\n c ".split())
show(lambda: "  a  b  c ".split(None, 1))
show(lambda: "  a  b  c ".rsplit(None, 1))
show(lambda: ("".split(), "".split(","), "   ".split(), ",".split(",")))
show(lambda: "aXXbXXXc".split("XX"))
show(lambda: "aXXbXXXc".rsplit("XX", 1))
show(lambda: "a b".split(sep=None, maxsplit=5))
show(lambda: "a b".split(maxsplit=0))
show(lambda: "   a b ".split(maxsplit=0))
show(lambda: "a".split(""))
show(lambda: "a".split(1))
show(lambda: "a".split("a", "b"))
show(lambda: "a\u2003b\u00a0c\x1cd".split())
