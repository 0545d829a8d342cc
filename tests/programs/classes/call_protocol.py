# Instances with __call__ are functions; __call__ on the instance itself does not count.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, /, *more, scale=1, **rest):
        return (self.n + x) * scale, more, rest


add = Adder(3)
print(add(4), add(4, 5, scale=2, k=1), callable(add), list(map(add, [1, 2])))


class Plain:
    pass


p = Plain()
p.__call__ = lambda: 'own'
try:
    p()
except TypeError as e:
    print(e)
print(callable(p), callable(Plain), p.__call__())


class Chain:
    __call__ = Adder(10)


print(Chain()(5))
for bad in (5, 'text', None, [], {}, (1,), 1.5):
    try:
        bad()
    except TypeError as e:
        print(e)
