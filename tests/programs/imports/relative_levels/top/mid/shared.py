from ..base import BASE


def describe():
    return "shared knows " + BASE
