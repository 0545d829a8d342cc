# Overlaps, empty patterns and bounds.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


s = "banana"
print(s.count("ana"), s.count(""), s.count("a", 2), s.count("a", -3, -1), s.find("an", 2), s.rfind("an"), s.find("x"), s.find("", 6), s.find("", 7), s.rfind(""), s.index("nan"), s.rindex("a", 0, 4), "".find(""), "".count(""))
print(s.startswith(("x", "ba")), s.startswith("an", 1), s.endswith("na", 0, 6), s.endswith(("q", "")), s.startswith("", 6), s.startswith("", 7), s.startswith(()))
attempt(lambda: s.index("x"))
attempt(lambda: s.rindex("x"))
attempt(lambda: s.find(5))
attempt(lambda: s.startswith(5))
attempt(lambda: s.endswith(("a", 5)))
attempt(lambda: 5 in s)
