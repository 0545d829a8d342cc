# Absolute, relative and aliased imports of packages and their submodules.
import shop
import shop.parts.wheel
import shop.parts.wheel as w
from shop import cart, VERSION
from shop.parts import wheel, bolt as b
from shop.parts.bolt import size as bolt_size

print(shop.VERSION, VERSION, shop.__name__, cart.__name__, w.__name__)
print(w is shop.parts.wheel, wheel is w, b.size, bolt_size, cart.total([1, 2]))
print(shop.parts.__name__, w.describe(), cart.again())
shop.VERSION = 'patched'
print(cart.version(), VERSION)
try:
    shop.nothing
except AttributeError as e:
    print(e)
try:
    from shop import nothing
except ImportError as e:
    print(str(e).split('(')[0].strip())
