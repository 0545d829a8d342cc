# A proxy that passes everything on and counts.
class Proxy:
    def __init__(self, target):
        self._target, self.calls = target, []

    def __getattr__(self, name):
        value = getattr(self._target, name)
        if not callable(value):
            return value

        def call(*args, **kwargs):
            self.calls.append(name)
            return value(*args, **kwargs)

        return call


p = Proxy([3, 1, 2])
p.append(9)
p.sort(reverse=True)
print(p._target, p.calls, p.index(1), p.calls)
try:
    p.nothing
except AttributeError as error:
    print(error)
