# Packages, relative imports, submodules, circular imports, modules that are missing.
"""Main doc"""
print('start', __name__, __doc__)
import helper
import pkg.sub.deep as deep
import pkg.mod
from pkg import mod as pm, VALUE, sub
from pkg.mod import *
from pkg.sub.deep import deep_fn as df, CONST
from helper import add, LIMIT
import ns.inner
import math as m
from math import pi, sqrt as root
from json import dumps, loads
try:
    import numpyx
except ImportError as e:
    print('no', e, type(e).__name__)
try:
    from helper import missing_thing
except ImportError as e:
    print('no name')
try:
    from pkg.nothere import x
except ModuleNotFoundError as e:
    print(e)
print(helper.add(1, 2), deep.deep_fn(), pkg.mod.public(), pm.public(), VALUE, sub.__name__)
print(public(), df(), CONST, add(3, 4), LIMIT, ns.inner.q, m.floor(2.5), pi, root(16), dumps({'a': [1, None]}), loads('[1]'))
helper.counter += 1
print(helper.counter, helper.get())
def f():
    import helper as h
    from pkg.sub import deep as dd
    import math
    return h.add(1, 1), dd.CONST, math.sqrt(4)
print(f())
print(pkg.sub.deep is deep, pkg.__name__, helper.__name__, pkg.mod.__name__)
print(hasattr(helper, 'add'), hasattr(helper, 'zip2'), getattr(helper, 'LIMIT'))
try:
    helper.nope
except AttributeError as e:
    print(e)
if __name__ == '__main__':
    print('main!')
import circ_a
print(circ_a.val(), __file__ != '')
from helper import Thing
print(Thing().__module__, repr(Thing().x))
