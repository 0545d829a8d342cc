import first

NAME = "second"


def describe():
    return NAME + " knows " + first.NAME
