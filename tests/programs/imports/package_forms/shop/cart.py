import shop
from .parts import wheel
from .parts.bolt import size as bolt_size


def total(items):
    return sum(items) + bolt_size


def again():
    return wheel.describe()


def version():
    return shop.VERSION
