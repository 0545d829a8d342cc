# Bound methods are equal, not identical, and keep their instance.
class A:
    def f(self):
        return self


a = A()
print(a.f == a.f, a.f is a.f, A.f is A.f, a.f() is a, a.f.__self__ is a, a.f.__func__ is A.f)
g = a.f
print(g() is a, hash(a.f) == hash(g), {a.f: 1}[g])
