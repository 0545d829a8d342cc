import second

NAME = "first"


def describe():
    return NAME + " knows " + second.NAME
