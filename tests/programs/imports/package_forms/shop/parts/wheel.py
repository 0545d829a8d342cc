from . import bolt
from .. import VERSION


def describe():
    return f'wheel with bolts of {bolt.size} at {VERSION}'
