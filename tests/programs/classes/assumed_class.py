"""A proxy that gives itself out for another class by its __class__."""
class Proxy:
    def __init__(self, target):
        self._target = target

    @property
    def __class__(self):
        return type(self._target)

p = Proxy([1])
print(isinstance(p, list), isinstance(p, Proxy), isinstance(p, int), isinstance(p, (str, list)))
print(p.__class__, type(p).__name__)
