"""A shop."""
print('shop is initialised')
from .cart import Cart
from . import pricing, storage

VERSION = '1.' + str(len(pricing.RATES))
