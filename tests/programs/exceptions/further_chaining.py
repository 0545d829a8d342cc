# from, from None, implicit context, re-raising.
def attempt(f):
    try:
        f()
    except Exception as error:
        print(repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


def explicit():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("bad") from error


def implicit():
    try:
        {}["k"]
    except KeyError:
        int("x")


def hidden():
    try:
        [][0]
    except IndexError:
        raise TypeError("clean") from None


def again():
    try:
        explicit()
    except ValueError:
        raise


for f in (explicit, implicit, hidden, again):
    attempt(f)
