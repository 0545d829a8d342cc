"""Carts."""
from .pricing import discount
from .storage import describe

print('cart module of', __name__)


class Cart:
    def __init__(self, store): self.store = store
    def add(self, name, count, price): self.store.put(name, (count, price))
    def total(self, level=None): return discount(sum(c * p for c, p in self.store.values()), level)
    def __repr__(self): return f'Cart in {describe(self.store)}'
