from . import sibling
from . import NAME as package_name
from .. import NAME as from_parent
from ... import NAME as from_grandparent
from ..shared import describe
from ...base import BASE as base


def report():
    from .sibling import NAME
    return [package_name, NAME, describe(), base]
