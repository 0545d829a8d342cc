# A package with relative imports, a module imported twice, names re-exported, and `as`.
import shop
import shop.cart as cart_module
from shop import Cart, VERSION
from shop.pricing import discount as reduced, RATES
from shop.storage.memory import Memory

cart = Cart(Memory())
cart.add('pen', 2, 1.5)
cart.add('book', 1, 12.0)
print(cart.total(), cart, VERSION, reduced(100, 'gold'))
print(cart_module.Cart is Cart, shop.cart is cart_module, shop.storage.memory.Memory is Memory)
print(shop.__name__, cart_module.__name__, Cart.__module__, RATES)
RATES['silver'] = 0.5
print(cart.total('silver'), shop.pricing.RATES['silver'])
try:
    from shop import nothing
except ImportError as error:
    print(type(error).__name__, str(error).split(' (')[0])
try:
    shop.missing
except AttributeError as error:
    print(error)
