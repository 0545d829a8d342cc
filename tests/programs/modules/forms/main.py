# Every form of import: dotted with a name, relative, from a namespace package, by a call, missing, conditional.
import importlib
import tools.deep.leaf as leaf
from importlib import import_module
from space import plain
from tools import *

print(leaf.NAME, leaf.__name__, leaf.__package__, BASE, plain.PLAIN)
print(importlib.import_module('tools.deep.other').value(), import_module('.other', 'tools.deep').value())
print(leaf.sibling(), hasattr(leaf, 'missing'), hasattr(leaf, 'NAME'))

try:
    from tools import missing
except ImportError as error:
    print(str(error).split(' (/')[0])

for name in ('numpy', 'tools.nothing'):
    try:
        if name == 'numpy':
            import numpy
        else:
            import tools.nothing
    except ModuleNotFoundError as error:
        print(error, error.name)

if leaf.NAME == 'leaf':
    import json as codec
else:
    import math as codec
print(codec.dumps([1, None]))


def local():
    from tools.deep import leaf as again

    return again is leaf


print(local(), __name__)
