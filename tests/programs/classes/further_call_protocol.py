# Instances that are called, also as decorators and keys.
class Times:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *more, plus=0):
        return self.n * x + plus + len(more)


double = Times(2)
print(double(5), double(5, 1, 2, plus=100), list(map(double, [1, 2])), sorted([3, 1, 2], key=Times(-1)), callable(double), callable(5))
print(Times(3)(Times(2)(5)), Times.__call__(double, 1))
