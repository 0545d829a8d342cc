"""Where carts are kept."""
from .. import pricing


def describe(store):
    return f'{type(store).__name__} with {len(store)} items, {len(pricing.RATES)} rates'
