NAME = "leaf"


def sibling():
    from . import other
    from .. import HIDDEN

    return other.value() + HIDDEN
