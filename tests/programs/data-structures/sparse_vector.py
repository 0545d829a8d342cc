# A vector that keeps only what is not zero.
class Sparse(dict):
    def __missing__(self, key):
        return 0

    def __setitem__(self, key, value):
        if value:
            super().__setitem__(key, value)
        else:
            self.pop(key, None)

    def __add__(self, other):
        out = Sparse()
        for key in sorted(self.keys() | other.keys()):
            out[key] = self[key] + other[key]
        return out

    def dot(self, other):
        return sum(self[k] * other[k] for k in self.keys() & other.keys())


a, b = Sparse(), Sparse()
a[1], a[5], a[9] = 2, 3, 4
b[5], b[9], b[2] = -3, 1, 7
print(a + b, a.dot(b), a[100], len(a), 100 in a)
a[1] = 0
print(a, dict(a), isinstance(a, dict))
