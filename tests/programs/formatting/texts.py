# Width, alignment and precision of str.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for spec in ("", "5", "<5", ">5", "^5", "*^7", ".2", "8.2|"[:-1], "s", "é<4", "05", ".0", "^3"):
    print(repr(spec), "[" + format("añb", spec) + "]")
for bad in ("d", "=5", "+5", "#5", ",", ".2f", " 5", "_", "-s"):
    attempt(lambda: format("text", bad))
print(format(None, ""), format([1], ""), format(True, "d"), format(True, "5"), format(True), format((1, 2)))
for value in (None, [1], {}, object):
    attempt(lambda: format(value, "5"))
