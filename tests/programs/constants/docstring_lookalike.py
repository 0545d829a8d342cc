# A name that stands alone is no docstring, though it is worth a text.
TEXT = "not a docstring"


def plain():
    TEXT


def real():
    "a docstring"


class Empty:
    TEXT


print(plain.__doc__, real.__doc__, Empty.__doc__)
