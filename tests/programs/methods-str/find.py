# str.find, rfind, index, rindex, count with ranges.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ("banana".find("an"), "banana".rfind("an"), "banana".find("x")))
show(lambda: ("banana".find("an", 2), "banana".find("an", 4), "banana".find("an", -3), "banana".rfind("an", 0, 3)))
show(lambda: ("banana".find(""), "banana".rfind(""), "banana".find("", 7), "banana".find("", 6), "".find("")))
show(lambda: ("banana".index("n", 3), "banana".rindex("a", 0, 5)))
show(lambda: "banana".index("q"))
show(lambda: "banana".rindex("q"))
show(lambda: ("banana".count("a"), "banana".count("ana"), "banana".count(""), "banana".count("a", 2, 4), "".count("")))
show(lambda: "banana".find(5))
show(lambda: "banana".count(None))
show(lambda: "banana".find("a", "b"))
show(lambda: ("añb€c😀d".find("€"), "añb€c😀d".rfind("d"), "añb€c😀d".index("😀")))
show(lambda: ("banana".find("a", None, None), "banana".find("a", 1, None)))
