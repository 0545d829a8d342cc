# str.replace with counts and empty texts.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: "one one one".replace("one", "two"))
show(lambda: "one one one".replace("one", "two", 2))
show(lambda: "one one one".replace("one", "", 1))
show(lambda: ("abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("", "x", 0)))
show(lambda: ("abc".replace("x", "y"), "aaa".replace("aa", "b"), "abc".replace("abc", "")))
show(lambda: ("abc".replace("b", "€"), "a€c".replace("€", "b"), "😀a😀".replace("😀", "")))
show(lambda: ("abc".replace("a", "b", -1), "aaa".replace("a", "b", 0)))
show(lambda: "abc".replace("a", 5))
show(lambda: "abc".replace(None, "a"))
show(lambda: "abc".replace("a", "b", "c"))
