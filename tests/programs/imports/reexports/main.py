# A package's __init__ gives names of its modules under its own name; __all__ says what a star takes.
from lib import *
from lib import Shape as S, _private
import lib

print(area(3), S("s").name, _private, lib.VERSION)
print(sorted(n for n in ("area", "Shape", "_private", "helper", "VERSION") if n in globals()))
try:
    helper
except NameError as error:
    print(error)
print(lib.shapes.helper(), lib.Shape is lib.shapes.Shape)
