# Modules of which only some names are used elsewhere.
from lib import used, LIMIT as L, Klass, root
import lib2 as l2
import lib3
from pk import exported, sub
from pk.other import thing
import main2
def later():
    from lib import lazy
    import lib4
    return lazy(), lib4.val
print(used(), L, Klass().m(), root(9), l2.f(3), lib3.K, exported(), sub.g(), thing(), later(), main2.q())
def caller(fn): return fn(2)
print(caller(used2 := l2.f), [l2.f(i) for i in range(2)])
try:
    l2.nothing
except AttributeError as e: print(e)
try:
    from lib import nothing2
except ImportError as e: print('ImportError')
