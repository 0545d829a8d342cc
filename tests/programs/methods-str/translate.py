# str.translate and str.maketrans.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: "hello".translate({104: "H", 101: None, 108: 76}))
show(lambda: ("hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("e", "a", "l")), "abc".translate(str.maketrans({"a": "xyz", 98: None}))))
show(lambda: (str.maketrans("ab", "cd"), str.maketrans("a", "b", "c"), str.maketrans({"a": 1, 5: "x"})))
show(lambda: str.maketrans("abc", "d"))
show(lambda: str.maketrans({"ab": 1}))
show(lambda: str.maketrans(5))
show(lambda: "abc".translate({97: 5.5}))
show(lambda: "abc".translate({97: 0x110000}))
show(lambda: "abc".translate(range(200))[0])
