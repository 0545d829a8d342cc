"""What changes with the context that runs (see contextvars): functions that take the context that is left and the one that
is entered. A module that keeps a value by context adds its own, so that none needs another."""

swaps = []
