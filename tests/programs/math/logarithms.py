# python: 3.12
# log with bases and of ints that no float can hold.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(math.log(8, 2), round(math.log(10**400), 9), math.log2(2**2000), round(math.log10(10**500), 9), math.log10(1000), math.log2(8), math.log1p(0), math.log(math.e))
attempt(lambda: math.log(0))
attempt(lambda: math.log(-1))
attempt(lambda: math.log(2, 1))
attempt(lambda: math.log(2, 0))
attempt(lambda: math.log10(-5))
attempt(lambda: math.log2(0))
attempt(lambda: math.log("a"))
attempt(lambda: math.log1p(-1))
attempt(lambda: math.log())
