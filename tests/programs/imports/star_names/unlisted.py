from math import floor
plain = 'p'
_private = 'no'


class Public:
    x = 'x'


def helper():
    return floor(2.7)


len_name = len
