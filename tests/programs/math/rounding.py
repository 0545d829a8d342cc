# floor, ceil and trunc of floats, of classes, and of what has no integer.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Level:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.7), math.floor(1e300) == int(1e300), math.ceil(7), math.floor(True), math.floor(Level()), math.ceil(Level()), math.trunc(Level()))
attempt(lambda: math.floor(float("nan")))
attempt(lambda: math.ceil(float("inf")))
attempt(lambda: math.trunc(float("-inf")))
attempt(lambda: math.floor("1"))
attempt(lambda: math.trunc("1"))
attempt(lambda: math.ceil(None))
