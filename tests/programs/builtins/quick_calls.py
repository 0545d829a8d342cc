# len, min, max and abs of plain values take a short way; the answers are those of the long one.
nan = float("nan")
print(min(1, 2), min(2, 1), max(1, 2), max(2, 1), min(-3, -3), max(0, -1))
print(min(1.5, -2.5), max(1.5, -2.5), min(0.0, -0.0), min(-0.0, 0.0), max(0.0, -0.0), max(-0.0, 0.0))
print(min(nan, 1.0), min(1.0, nan), max(nan, 1.0), max(1.0, nan))
print(min(1, 1.0), min(1.0, 1), max(1, 1.0), max(1.0, 1), max(True, 1), min(False, 0))
print(min(2**70, 1), max(2**70, 1), min("b", "a"), max((1, 2), (1, 3)))
print(abs(5), abs(-5), abs(0), abs(-2147483648), abs(-2147483647), abs(-(2**40)), abs(True))
print(abs(-1.5), abs(0.0), abs(-0.0), abs(nan), abs(float("-inf")))
print(len([]), len([1, 2]), len(()), len((1,)), len("abc"), len("äß"), len({}), len({1: 2}), len(range(5)), len(b"xy"))
for call in (lambda: len(5), lambda: len(), lambda: len([], []), lambda: abs("x"), lambda: min(1, "a"), lambda: max(3)):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Sized:
    def __len__(self):
        return 7

    def __abs__(self):
        return "absolute"


class Items(list):
    def __len__(self):
        return 99


print(len(Sized()), abs(Sized()), len(Items([1, 2])))

len = lambda value: "own"
print(len([1, 2, 3]))
