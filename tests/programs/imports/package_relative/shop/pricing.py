"""Prices."""
RATES = {'gold': 0.2}


def discount(amount, level):
    return amount * (1 - RATES.get(level, 0))
