# str.startswith and endswith with tuples and ranges.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ("handler.py".startswith("hand"), "handler.py".endswith(".py"), "".startswith(""), "a".startswith("")))
show(lambda: ("handler.py".endswith((".js", ".py")), "x".startswith(()), "abc".startswith(("b", "c"))))
show(lambda: ("abcdef".startswith("cd", 2), "abcdef".startswith("cd", 2, 3), "abcdef".endswith("cd", 0, 4), "abc".startswith("c", -1), "abc".startswith("", 3), "abc".startswith("", 4)))
show(lambda: "abc".startswith(1))
show(lambda: "abc".endswith(["c"]))
show(lambda: "abc".startswith(("a", 1)), )
show(lambda: "abc".startswith((1, "a")))
