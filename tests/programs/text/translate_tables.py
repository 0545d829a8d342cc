# maketrans from one, two and three arguments; tables of one's own.


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print("hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("el", "ip", "o")), "abc".translate({97: "AA", 98: None, 99: 0x20AC}), "abc".translate({}), "xyz".translate(str.maketrans({"x": "1", 121: "why", "z": None})))
class Rot(dict):
    def __missing__(self, code):
        return code + 1


print("abc".translate(Rot()), "aé".translate([None] * 97 + ["!"]))
attempt(lambda: str.maketrans("ab", "c"))
attempt(lambda: str.maketrans({"ab": 1}))
attempt(lambda: str.maketrans("a"))
attempt(lambda: "a".translate({97: 1.5}))
attempt(lambda: "a".translate({97: 0x110000}))
attempt(lambda: str.maketrans(1, 2))
