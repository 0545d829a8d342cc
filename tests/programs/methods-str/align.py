# str.center, ljust, rjust, zfill, expandtabs.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ("ab".center(7), "ab".center(6, "*"), "abc".center(6, "*"), "ab".center(1), "é".center(4, "日")))
show(lambda: ("ab".ljust(5) + "|", "ab".rjust(5, "."), "ab".ljust(-3), "".rjust(3, "x")))
show(lambda: ("42".zfill(5), "-42".zfill(5), "+42".zfill(5), "--4".zfill(5), "".zfill(3), "abc".zfill(2)))
show(lambda: ("a\tb\tc".expandtabs(), "a\tb".expandtabs(4), "abcd\te".expandtabs(4), "a\tb".expandtabs(0), "a\n\tb".expandtabs(3), "a\tb".expandtabs(tabsize=2)))
show(lambda: "ab".center(5, "xy"))
show(lambda: "ab".center(5, ""))
show(lambda: "ab".center("5"))
show(lambda: "ab".ljust(5, 1))
show(lambda: "42".zfill("5"))
