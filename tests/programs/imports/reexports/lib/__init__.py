from .shapes import Shape, area
from .shapes import helper as _helper
from . import shapes

__all__ = ["Shape", "area", "VERSION"]
VERSION = "1.0"
_private = "seen by name only"
