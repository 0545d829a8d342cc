# Operators of texts: +, *, %, in, comparison, indexing.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ("ab" + "cd", "ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1))
show(lambda: ("b" in "abc", "" in "abc", "bd" in "abc", "abc" < "abd", "abc" < "abcd", "Z" < "a", "a" == 97))
show(lambda: ("abc"[0], "abc"[-1], "abc"[1:], "abc"[::-1], "abcdef"[1:5:2], "abc"[5:], "abc"[-100:2], "abc"[2:1]))
show(lambda: "abc"[3])
show(lambda: "abc"[-4])
show(lambda: "abc"["a"])
show(lambda: "abc" + 1)
show(lambda: 1 + "abc")
show(lambda: "abc" * 2.0)
show(lambda: "abc" * "b")
show(lambda: 1 in "abc")
show(lambda: "abc" < 5)
show(lambda: -"abc")
